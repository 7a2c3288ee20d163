import type { Lang } from '@contract/common';
import type { ShortlistView } from '@contract/shortlists';
import { useQuery } from '@tanstack/react-query';
import { inLanguage } from '../../i18n/bilingual';
import { previewQuery } from '../queries';
import styles from './Share.module.css';
import { useShareTexts } from './texts';

/** So many titles say enough of what will be shown. */
const shown = 4;

/** What masking hides, of this very shortlist, and the titles as they will stand in the package. */
export function Masking({ shortlist, masked, lang }: { shortlist: ShortlistView; masked: boolean; lang: Lang }) {
  const { form: words } = useShareTexts();
  const { data } = useQuery(previewQuery(shortlist.id, masked, lang));
  const there = shortlist.items.filter(({ card }) => card !== null);
  const aliased = there.filter(({ alias }) => alias !== '').length;
  return (
    <div className={styles.masking}>
      <p aria-live="polite">{masked ? words.maskedOn(aliased, there.length - aliased) : words.maskedOff}</p>
      {data && (
        <ol className={styles.preview} aria-label={words.seen}>
          {data.items.slice(0, shown).map(({ id, number, title, subtitle }) => (
            <li key={id}>
              <b>{number}</b> {inLanguage(title, lang)} <span>{inLanguage(subtitle, lang)}</span>
            </li>
          ))}
        </ol>
      )}
      {data && data.items.length > shown && <p>{words.seenMore(data.items.length - shown)}</p>}
    </div>
  );
}
