import type { Evidence } from '@contract/productions';
import styles from './Evidence.module.css';
import { useSpendTexts } from './texts';

/** How well an amount is known: its pattern and its word; with its share when it is not the whole. */
export function EvidenceTag({ grade, share = 100 }: { grade: Evidence; share?: number }) {
  const words = useSpendTexts();
  const word = words.evidence[grade];
  return (
    <span className={styles.tag} title={words.evidenceMeans[grade]}>
      <span className={`${styles.swatch} ${styles[grade]}`} aria-hidden="true" />
      {share === 100 ? word : words.share(word, share)}
    </span>
  );
}
