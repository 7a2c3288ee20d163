import { type ReactNode, useId, useRef } from 'react';
import { classes } from '../ui/classes';
import { type Bar, Bar as BarDrawing } from './Bar';
import { BarPicture } from './BarPicture';
import styles from './Bars.module.css';
import chart from './Chart.module.css';
import { CopyPicture } from './CopyPicture';

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
export function Bars({ title, aside, note, columns, rows, hideColumns = false, children, empty, ...more }: BarsProps) {
  const id = useId();
  const picture = useRef<HTMLDivElement>(null);
  const most = Math.max(...rows.map(({ value }) => value), 0);
  const [names, ...figures] = columns;
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
        <table className={classes(styles.table, more.wideBars && styles.wide)} aria-labelledby={id}>
          <thead className={hideColumns ? 'unseen' : undefined}>
            <tr>
              <th scope="col">{names}</th>
              <td />
              {figures.map((figure) => (
                <th key={figure} scope="col">
                  {figure}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                <td className={styles.bar}>
                  <BarDrawing bar={row} most={most} height={more.wideBars ? 22 : 12} />
                </td>
                {row.cells.map((cell, place) => (
                  <td key={figures[place]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div ref={picture} className="unseen" aria-hidden="true">
        <BarPicture rows={[...(more.pictureRows ?? []), ...rows]} />
      </div>
    </section>
  );
}
