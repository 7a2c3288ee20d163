import { classes } from '../ui/classes';
import { Bar } from './Bar';
import type { BarRow } from './Bars';
import styles from './Bars.module.css';

interface BarTableProps {
  /** The id of the title that names it. */
  names: string;
  columns: readonly string[];
  rows: readonly BarRow[];
  hideColumns?: boolean;
  wideBars?: boolean;
}

/** Names, bars and figures in rows. */
export function BarTable({ names, columns, rows, hideColumns = false, wideBars = false }: BarTableProps) {
  const [first, ...figures] = columns;
  const most = Math.max(...rows.map(({ value }) => value), 0);
  return (
    <table className={classes(styles.table, wideBars && styles.wide)} aria-labelledby={names}>
      <thead className={hideColumns ? 'unseen' : undefined}>
        <tr>
          <th scope="col">{first}</th>
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
              <Bar bar={row} most={most} height={wideBars ? 22 : 12} />
            </td>
            {row.cells.map((cell, place) => (
              <td key={figures[place]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
