import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import styles from './Chart.module.css';
import { CopyPicture } from './CopyPicture';
import { useChartTexts } from './texts';

interface ChartProps {
  title: string;
  /** Beside the title, quietly. */
  aside?: ReactNode;
  /** What a copied picture says below the chart: where and when it is from. */
  note?: string;
  /** The drawing; hidden from screen readers, who have the table. */
  children: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
  /** The title stands elsewhere on the page: said to screen readers only. */
  hideTitle?: boolean;
}

/** A chart with its table behind it, which is shown instead at will, and its picture to take along. */
export function Chart({ title, aside, note, children, table, hideTitle = false }: ChartProps) {
  const words = useChartTexts();
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  return (
    <section aria-labelledby={id} className={styles.chart}>
      <header className={classes(styles.head, hideTitle && styles.toolsOnly)}>
        <h2 id={id} className={hideTitle ? 'unseen' : styles.title}>
          {title}
        </h2>
        {aside && <p className={styles.aside}>{aside}</p>}
        <div className={styles.tools}>
          <Button look="quiet" size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {isTable ? words.drawing : words.table}
            <span className="unseen"> {title}</span>
          </Button>
          {!isTable && <CopyPicture chart={drawing} around={{ title, note }} />}
        </div>
      </header>
      <div ref={drawing} hidden={isTable} aria-hidden="true">
        {children}
      </div>
      <div className={isTable ? styles.table : 'unseen'}>{table}</div>
    </section>
  );
}
