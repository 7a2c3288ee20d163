import { changeGoal, type Goal } from '@contract/indicators';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { call } from '../../api';
import { goalsQuery } from '../../dashboard/queries';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { Button } from '../../ui/Button';
import { UndoLine } from '../../ui/UndoLine';
import settings from '../Settings.module.css';
import { useSettingsTexts } from '../texts';
import { GoalForm } from './GoalForm';
import { GoalRow } from './GoalRow';
import styles from './Goals.module.css';

/** The goal of each year, changed where it stands; each change can be taken back and is kept with who and when. */
export function Goals() {
  const { goals: words, undo } = useSettingsTexts();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(goalsQuery);
  const [editing, setEditing] = useState<number | null>(null);
  const [changed, setChanged] = useState<{ before: Goal; after: Goal } | null>(null);
  const renew = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: goalsQuery.queryKey }),
      client.invalidateQueries({ queryKey: ['indicators'] }),
    ]);
  const takeBack = useMutation({
    mutationFn: ({ year, goal, baseline, note }: Goal) =>
      call(changeGoal, { params: { year }, body: { goal, baseline, note } }),
    onSettled: renew,
  });
  if (!data) return error && <ErrorNotice error={error} onRetry={() => void refetch()} />;

  const goals = [...data.goals].sort((one, other) => other.year - one.year);
  const next = (goals[0]?.year ?? new Date().getFullYear() - 1) + 1;
  const blank: Goal = { year: next, goal: null, baseline: null, note: '', changes: [] };
  const formOf = (goal: Goal) => (
    <GoalForm
      goal={goal}
      onLeave={() => setEditing(null)}
      onSaved={(after) => {
        setEditing(null);
        setChanged({ before: goal, after });
        void renew();
      }}
    />
  );
  return (
    <>
      <h2 className={settings.heading}>{words.heading}</h2>
      <p className={settings.lead}>{words.lead}</p>
      {takeBack.error && <ErrorNotice error={takeBack.error} />}
      <table className={styles.table}>
        <thead>
          <tr>
            {Object.values(words.columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {editing === next && <EditedRow year={next}>{formOf(blank)}</EditedRow>}
          {goals.map((goal) =>
            editing === goal.year ? (
              <EditedRow key={goal.year} year={goal.year}>
                {formOf(goal)}
              </EditedRow>
            ) : (
              <GoalRow key={goal.year} goal={goal} onEdit={() => setEditing(goal.year)} />
            ),
          )}
        </tbody>
      </table>
      {editing !== next && (
        <Button className={styles.add} onClick={() => setEditing(next)}>
          {words.add(next)}
        </Button>
      )}
      {changed && (
        <UndoLine
          key={`${changed.after.year}-${changed.after.changes.length}`}
          undoLabel={undo}
          onUndo={() => takeBack.mutate(changed.before)}
          onGone={() => setChanged(null)}
        >
          {words.saved(changed.after.year, changed.after.goal === null ? words.none : String(changed.after.goal))}
        </UndoLine>
      )}
    </>
  );
}

const EditedRow = ({ year, children }: { year: number; children: ReactNode }) => (
  <tr>
    <th scope="row">{year}</th>
    <td colSpan={5}>{children}</td>
  </tr>
);
