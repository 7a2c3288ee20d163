import type { Indicators } from '@contract/indicators';
import { useAmounts } from '../../charts/amounts';
import { evidenceFill } from '../../charts/EvidencePatterns';
import { Figure } from '../Figure';
import { useDashboardTexts } from '../texts';
import styles from './Spend.module.css';

/** The patterns of the bar with their words and shares; each opens to the productions that are known so. */
export function GradeLegend({ spend }: { spend: NonNullable<Indicators['spend']> }) {
  const { spend: words, productions } = useDashboardTexts();
  const { percent } = useAmounts();
  return (
    <ul className={styles.legend}>
      {spend.grades
        .filter(({ amount }) => amount > 0)
        .map((grade) => (
          <li key={grade.evidence}>
            <svg width="13" height="13" aria-hidden="true">
              <rect width="13" height="13" fill={evidenceFill[grade.evidence]} />
            </svg>
            {words.grades[grade.evidence]}
            <Figure figure="spend" by="evidence" narrowed={grade.evidence} className={styles.share}>
              {percent(grade.amount / spend.total)}
              <span className="unseen">, {productions(grade.productions)}</span>
            </Figure>
          </li>
        ))}
    </ul>
  );
}
