import type { ChildRules } from '@contract/castings';
import { useCastingTexts } from '../texts';
import styles from './Children.module.css';

type Row = ChildRules['hours'][number];

/** Hours a day by age; what another source says stands beside, the stricter value large. */
export function HoursTable({ rules: { hours } }: { rules: ChildRules }) {
  const { children: words } = useCastingTexts();
  const sources = [...new Set(hours.map(({ source }) => source.label))].join(', ');
  return (
    <div>
      <table className={styles.hours}>
        <caption>{words.hours}</caption>
        <thead>
          <tr>
            <th scope="col">{words.age}</th>
            <th scope="col">{words.term}</th>
            <th scope="col">{words.holidays}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map((row) => (
            <tr key={row.from}>
              <th scope="row">{words.ages(row.from, row.to)}</th>
              <Hours row={row} when="term" />
              <Hours row={row} when="holidays" />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {words.sourceOf(sources)} {words.stricter}
      </p>
    </div>
  );
}

function Hours({ row, when }: { row: Row; when: 'term' | 'holidays' }) {
  const { children: words } = useCastingTexts();
  const all = [row, ...row.others].flatMap((each) => {
    const value = each[when];
    return value === null ? [] : [{ value, who: each.source.label }];
  });
  const least = Math.min(...all.map(({ value }) => value));
  const others = all.filter(({ value }) => value !== least);
  return (
    <td>
      <strong>{words.hour(least)}</strong>
      {others.map(({ value, who }) => (
        <span key={who}>{words.other(words.hour(value), who)}</span>
      ))}
    </td>
  );
}
