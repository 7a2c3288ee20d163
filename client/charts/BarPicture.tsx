import { runOf } from './Bar';
import type { BarRow } from './Bars';
import styles from './Bars.module.css';

/** Pixels of the picture that is copied: its own drawing, wider than the column on the page. */
const size = { width: 680, row: 30, bar: { from: 260, to: 570, height: 14 } };

/** The rows of a bar table as one drawing with its words, to be copied: not shown on the page. */
export function BarPicture({ rows }: { rows: readonly BarRow[] }) {
  const most = Math.max(...rows.map(({ value }) => value), 0);
  const across = (value: number) => (most === 0 ? 0 : (value / most) * (size.bar.to - size.bar.from));
  const height = rows.length * size.row;
  return (
    <svg
      width={size.width}
      height={height}
      viewBox={`0 0 ${size.width} ${height}`}
      className={styles.picture}
      aria-hidden="true"
    >
      {rows.map((row, place) => (
        <g key={row.key} transform={`translate(0 ${place * size.row})`}>
          <path className={styles.line} d={`M0 .5H${size.width}`} />
          <text className={styles.words} y="20">
            {row.name}
          </text>
          {runOf(row).map(({ key, value, fill, start }) => (
            <rect
              key={key}
              className={styles.part}
              x={size.bar.from + across(start)}
              y="8"
              width={across(value)}
              height={size.bar.height}
              fill={fill}
            />
          ))}
          <text className={styles.figure} x={size.width} y="20" textAnchor="end">
            {row.text}
          </text>
        </g>
      ))}
    </svg>
  );
}
