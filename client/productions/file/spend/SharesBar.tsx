import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import styles from './Evidence.module.css';
import { sharesOf } from './grades';
import { useSpendTexts } from './texts';

/** One bar for the whole, split by how well it is known; the words below say the same. */
export function SharesBar() {
  const words = useSpendTexts();
  const { euros } = useFigures();
  const parts = sharesOf(useFile().production.standing.grades);
  if (parts.length === 0) return null;
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ evidence, amount }) => (
          <span key={evidence} className={`${styles.part} ${styles[evidence]}`} style={{ flexGrow: amount }} />
        ))}
      </div>
      <ul className={styles.legend} aria-label={words.bar}>
        {parts.map(({ evidence, amount, share }) => (
          <li key={evidence} title={words.evidenceMeans[evidence]}>
            <span className={`${styles.swatch} ${styles[evidence]}`} aria-hidden="true" />
            {words.share(words.evidence[evidence], share)} · {euros(amount)}
          </li>
        ))}
      </ul>
    </>
  );
}
