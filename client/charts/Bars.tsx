import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import type { Bar } from './Bar';
import { BarPicture } from './BarPicture';
import styles from './Bars.module.css';
import { BarTable } from './BarTable';
import chart from './Chart.module.css';
import { CopyPicture } from './CopyPicture';
import { useChartTexts } from './texts';

export interface BarRow extends Bar {
  key: string;
  name: string;
  /** The value as the picture says it. */
  text: string;
  /** The figures at the end of the row, as many as `columns`. */
  cells: readonly ReactNode[];
}

interface BarsProps {
  title: string;
  aside?: ReactNode;
  /** What a copied picture says below: where and when it is from. */
  note: string;
  /** Heads of the columns: of the names, then of the figures. */
  columns: readonly string[];
  rows: readonly BarRow[];
  /** Rows that are shown before one asks for all; all of them where it is left out. */
  few?: number;
  /** Where the column heads say nothing that the title does not: for screen readers only. */
  hideColumns?: boolean;
  /** Between the title and the rows. */
  children?: ReactNode;
  /** In place of the rows when there is none. */
  empty: string;
  /** Bars that say more than their names get more room, and stand higher. */
  wideBars?: boolean;
  /** Lines that the copied picture has before the rows. */
  pictureRows?: readonly BarRow[];
}

/** A quiet table with a bar in each row: chart and table in one. */
export function Bars({
  title,
  aside,
  note,
  columns,
  rows,
  few,
  children,
  empty,
  pictureRows = [],
  ...more
}: BarsProps) {
  const id = useId();
  const picture = useRef<HTMLDivElement>(null);
  const words = useChartTexts();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? rows : rows.slice(0, few);
  return (
    <section aria-labelledby={id} className={chart.chart}>
      <header className={chart.head}>
        <h2 id={id} className={chart.title}>
          {title}
        </h2>
        {aside && <p className={chart.aside}>{aside}</p>}
        {rows.length > 0 && (
          <div className={chart.tools}>
            <CopyPicture chart={picture} around={{ title, note }} />
          </div>
        )}
      </header>
      {children}
      {rows.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <BarTable names={id} columns={columns} rows={shown} {...more} />
      )}
      {shown.length < rows.length || isAll ? (
        <Button look="quiet" size="small" className={styles.more} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? words.fewer : words.all(rows.length)}
          <span className="unseen"> {title}</span>
        </Button>
      ) : null}
      <div ref={picture} className="unseen" aria-hidden="true">
        <BarPicture rows={[...pictureRows, ...shown]} />
      </div>
    </section>
  );
}
