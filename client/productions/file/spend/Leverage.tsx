import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import styles from './Spend.module.css';
import { useSpendTexts } from './texts';

/** Euros left here for each euro that the territory put in; nothing while it put in none. */
export function Leverage() {
  const words = useSpendTexts();
  const { euros, tenths } = useFigures();
  const { standing, support } = useFile().production;
  const ours = support.filter(({ territorial }) => territorial).reduce((sum, { amount }) => sum + amount, 0);
  if (ours === 0 || standing.spend === 0) return null;
  return (
    <div className={styles.leverage}>
      <p>
        <strong>{words.leverage(tenths(standing.spend / ours))}</strong>
      </p>
      <p className={parts.quiet}>{words.leverageHow(euros(standing.spend), euros(ours))}</p>
    </div>
  );
}
