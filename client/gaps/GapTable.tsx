import { type GapRow, gapSource } from '@contract/gaps';
import { Link } from 'react-router';
import { Bar } from '../charts/Bar';
import { useFormats } from '../i18n/format';
import { KindMark } from '../kinds/KindMark';
import styles from './Gaps.module.css';
import { useGapTexts } from './texts';
import { useMonthName } from './useMonthName';
import { useNeed } from './useNeed';

/** Needs, the most frequent first, each with how often it had nothing at all. */
export function GapTable({ rows }: { rows: readonly GapRow[] }) {
  const words = useGapTexts();
  const most = Math.max(...rows.map(({ times }) => times), 1);
  const { what, where, times, nothing, found, sources, last } = words.columns;
  return (
    <table className={styles.table} aria-label={words.rows}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{where}</th>
          <td className={styles.bar} />
          {[times, nothing, found].map((name) => (
            <th key={name} scope="col" className={styles.figure}>
              {name}
            </th>
          ))}
          <th scope="col">{sources}</th>
          <th scope="col">{last}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={JSON.stringify([row.kind, row.terms, row.words, row.departement])} row={row} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, most }: { row: GapRow; most: number }) {
  const words = useGapTexts();
  const { number } = useFormats();
  const monthName = useMonthName();
  const need = useNeed();
  const name = need.nameOf(row);
  const { times, nothing, found, sources, kind, lastMonth } = row;
  const parts = [
    { key: 'nothing', value: nothing, fill: 'var(--ev-audited)' },
    { key: 'few', value: times - nothing, fill: 'var(--ev-computed)' },
  ];
  return (
    <tr>
      <th scope="row">
        <Link to={need.pathOf(row)} className={styles.need} aria-label={words.look(name)}>
          {kind && <KindMark kind={kind} />}
          <span>{name}</span>
        </Link>
      </th>
      <td className={styles.where}>{need.placeOf(row) || <span className={styles.quiet}>{words.noPlace}</span>}</td>
      <td className={styles.bar}>
        <Bar bar={{ value: times, parts }} most={most} height={10} />
      </td>
      <td className={styles.figure} data-label={words.columns.times}>
        <b>{number(times)}</b>
      </td>
      <td className={styles.figure} data-label={words.columns.nothing}>
        {number(nothing)}
      </td>
      <td className={styles.figure} data-label={words.columns.found}>
        {number(found)}
      </td>
      <td className={styles.quiet}>
        {gapSource.options
          .filter((source) => (sources[source] ?? 0) > 0)
          .map((source) => words.sources[source])
          .join(', ')}
      </td>
      <td className={styles.quiet}>{monthName(lastMonth)}</td>
    </tr>
  );
}
