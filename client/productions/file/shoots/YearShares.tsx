import { useEconomics } from '../economics';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import { daysByYear, isInside } from './days';
import styles from './Shoots.module.css';
import { useShootTexts } from './texts';

/** The shooting days in the territory, and how they are shared when there is more than one year. */
export function YearShares() {
  const words = useShootTexts();
  const { shoots, standing } = useFile().production;
  const years = daysByYear(shoots.filter(isInside(useEconomics()?.territory ?? [])));
  if (shoots.length === 0) return null;
  return (
    <div className={styles.total}>
      <p>
        <strong>{words.total(standing.daysPlanned)}</strong>
      </p>
      <p className={parts.quiet}>{years.length > 1 ? words.byYear(years) : words.once}</p>
    </div>
  );
}
