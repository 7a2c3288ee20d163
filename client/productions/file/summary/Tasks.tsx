import { changeTask, deleteTask, addTask as postTask, type Task } from '@contract/productions';
import { useState } from 'react';
import { call } from '../../../api';
import { useProblemText } from '../../../sending/useProblemText';
import { UndoLine } from '../../../ui/UndoLine';
import { useFile } from '../keeping/FileProvider';
import { useKeepingTexts } from '../keeping/texts';
import { useAct } from '../keeping/useAct';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { AddTask } from './AddTask';
import { TaskRow } from './TaskRow';
import { useSummaryTexts } from './texts';

const byDay = (a: Task, b: Task) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1);

/** What is to be done, the soonest first; what is done stands behind a click. */
export function Tasks() {
  const words = useSummaryTexts();
  const keeping = useKeepingTexts();
  const { id, tasks } = useFile().production;
  const [shows, show] = useState(false);
  const [removed, setRemoved] = useState<Task | null>(null);
  const change = useAct(({ id: part, doneAt, ...task }: Task) =>
    call(changeTask, { params: { id, part }, body: { ...task, done: doneAt !== null } }),
  );
  const remove = useAct(({ id: part }: Task) => call(deleteTask, { params: { id, part } }));
  const add = useAct(({ text, due, assignee }: Pick<Task, 'text' | 'due' | 'assignee'>) =>
    call(postTask, { params: { id }, body: { text, due, assignee } }),
  );
  const problem = useProblemText(change.error ?? remove.error ?? add.error);
  const open = tasks.filter(({ doneAt }) => doneAt === null).toSorted(byDay);
  const done = tasks.filter(({ doneAt }) => doneAt !== null);
  const row = (task: Task) => (
    <TaskRow
      key={task.id}
      task={task}
      onChange={change.mutate}
      onRemove={() => remove.mutate(task, { onSuccess: () => setRemoved(task) })}
    />
  );
  return (
    <Section title={words.tasks} aside={open.length > 0 && words.tasksOpen(open.length)}>
      <ul className={parts.rows}>
        {open.map(row)}
        {shows && done.map(row)}
      </ul>
      <AddTask isSending={add.isPending} onAdd={(task, onDone) => add.mutate(task, { onSuccess: onDone })} />
      {done.length > 0 && (
        <button type="button" className={parts.link} aria-expanded={shows} onClick={() => show(!shows)}>
          {shows ? words.hideDone : words.showDone(done.length)}
        </button>
      )}
      <p className={parts.problem} role="alert">
        {problem}
      </p>
      {removed && (
        <UndoLine
          key={removed.id}
          undoLabel={keeping.undo}
          onUndo={() => add.mutate(removed)}
          onGone={() => setRemoved(null)}
        >
          {words.removedTask(removed.text)}
        </UndoLine>
      )}
    </Section>
  );
}
