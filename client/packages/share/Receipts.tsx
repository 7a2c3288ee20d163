import type { Share } from '@contract/packages';
import { useFormats } from '../../i18n/format';
import styles from './Share.module.css';
import { useShareTexts } from './texts';

/** So many readers are named; the others are counted. */
const named = 5;

/** Who opened a link, the last first. */
export function Receipts({ share: { seen } }: { share: Share }) {
  const { list: words } = useShareTexts();
  const { ago } = useFormats();
  if (seen.length === 0) return <p className={styles.meta}>{words.unseen}</p>;
  return (
    <div className={styles.meta}>
      <p>{words.seen(seen.length)}</p>
      <ul className={styles.readers}>
        {seen.slice(0, named).map(({ at, name, times }) => (
          <li key={`${at} ${name}`}>
            <span className={styles.reader}>{name || words.nobody}</span>{' '}
            {[ago(at), times > 1 && words.times(times)].filter(Boolean).join(' · ')}
          </li>
        ))}
        {seen.length > named && <li>{words.more(seen.length - named)}</li>}
      </ul>
    </div>
  );
}
