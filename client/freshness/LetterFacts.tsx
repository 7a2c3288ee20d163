import { useBilingual } from '../i18n/bilingual';
import { KindMark } from '../kinds/KindMark';
import { dayOf, useDays } from '../listings/days';
import type { Letter } from './queries';
import styles from './StillRight.module.css';
import { useFreshnessTexts } from './texts';

/** Which listing the letter is about, so that nobody answers for another one. */
export function LetterFacts({ letter }: { letter: Letter }) {
  const { letter: words } = useFreshnessTexts();
  const { day } = useDays();
  const text = useBilingual();
  const { kind, title, commune, summary, confirmedAt } = letter;
  return (
    <div className={styles.facts}>
      <p className={styles.name}>
        <KindMark kind={kind} /> {title}
      </p>
      <p className={styles.summary}>{text(summary)}</p>
      <p className={styles.quiet}>
        {commune}
        {' · '}
        {confirmedAt ? words.lastConfirmed(day(dayOf(new Date(confirmedAt)))) : words.neverConfirmed}
      </p>
    </div>
  );
}
