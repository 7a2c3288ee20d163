import type { Goal } from '@contract/indicators';
import { dayOf, useDays } from '../../listings/days';
import { Button } from '../../ui/Button';
import { useSettingsTexts } from '../texts';
import styles from './Goals.module.css';

/** A year's goal with its note, who set it and when, and what it was before. */
export function GoalRow({ goal: { year, goal, baseline, note, changes }, onEdit }: { goal: Goal; onEdit(): void }) {
  const { goals: words, change, changeOf } = useSettingsTexts();
  const { columns } = words;
  return (
    <tr>
      <th scope="row">{year}</th>
      <td data-label={columns.goal} className={styles.figure}>
        {goal ?? <span className={styles.none}>{words.none}</span>}
      </td>
      <td data-label={columns.baseline}>{baseline ?? ''}</td>
      <td data-label={columns.note}>{note}</td>
      <td data-label={columns.changed} className={styles.changed}>
        <Changes changes={changes} />
      </td>
      <td className={styles.action}>
        <Button size="small" onClick={onEdit} aria-label={changeOf(String(year))}>
          {change}
        </Button>
      </td>
    </tr>
  );
}

/** The latest change in sight, the others one press away. */
function Changes({ changes }: Pick<Goal, 'changes'>) {
  const { goals: words } = useSettingsTexts();
  const { day } = useDays();
  const sorted = [...changes].sort((one, other) => (one.at < other.at ? 1 : -1));
  const [latest, ...others] = sorted;
  if (!latest) return words.never;
  const said = ({ at, byName }: Goal['changes'][number]) => words.by(day(dayOf(new Date(at))), byName);
  if (others.length === 0) return said(latest);
  return (
    <details>
      <summary>{said(latest)}</summary>
      <ul aria-label={words.history(changes.length)}>
        {sorted.map((change) => (
          <li key={change.at}>
            {change.goal ?? change.baseline ?? words.none}, {said(change)}
          </li>
        ))}
      </ul>
    </details>
  );
}
