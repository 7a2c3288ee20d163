import { Button } from '../../ui/Button';
import { useCopy } from '../../ui/useCopy';
import styles from './Share.module.css';
import type { Made } from './SharePanel';
import { useShareTexts } from './texts';

/** The address of a link that was just made: it can be read and copied now and never again. */
export function MadeLink({ made: { share, url, to } }: { made: Made }) {
  const { made: words } = useShareTexts();
  const [isCopied, copy] = useCopy();
  return (
    <section className={styles.made} role="status">
      <h3 className={styles.title}>{words.title(share.label)}</h3>
      <div className={styles.address}>
        <input
          className={styles.url}
          aria-label={words.address}
          value={url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        {copy && (
          <Button look="primary" onClick={() => copy(url)}>
            {isCopied ? words.copied : words.copy}
          </Button>
        )}
      </div>
      <p className={styles.note}>
        {to ? `${words.sent(to)} ` : ''}
        {words.once}{' '}
        <a className={styles.link} href={url} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </p>
    </section>
  );
}
