import { Link } from 'react-router';
import { useAmounts } from '../../charts/amounts';
import { useBilingual } from '../../i18n/bilingual';
import { estimatesPath } from '../../paths';
import { Tag } from '../../ui/Tag';
import type { Behind } from '../queries';
import { useDashboardTexts } from '../texts';
import styles from './Behind.module.css';

/** The settings that went into a figure, each with its source and its day; what nobody measured says so. */
export function Assumptions({ assumptions }: Pick<Behind, 'assumptions'>) {
  const { behind: words } = useDashboardTexts();
  const { longDay } = useAmounts();
  const text = useBilingual();
  return (
    <section>
      <h3 className={styles.heading}>{words.assumptions}</h3>
      <ul className={styles.assumptions}>
        {assumptions.map(({ label, value, source, asOf, assumption }) => (
          <li key={`${label.en}${label.fr}${value.en}`}>
            <span className={styles.line}>
              <span>
                {text(label)} {assumption && <Tag tone="warn">{words.assumption}</Tag>}
              </span>
              <b>{text(value)}</b>
            </span>
            <span className={styles.source}>{words.source(source, longDay(asOf))}</span>
          </li>
        ))}
      </ul>
      <Link to={estimatesPath} className={styles.link}>
        {words.change}
      </Link>
    </section>
  );
}
