import type { Task } from '@contract/productions';
import { useState } from 'react';
import { dayOf, today } from '../../../listings/days';
import { Checkbox } from '../../../ui/Checkbox';
import { classes } from '../../../ui/classes';
import { Icon } from '../../../ui/Icon';
import { Tag } from '../../../ui/Tag';
import { useFigures } from '../figures';
import { atMost, isDay, orNull } from '../keeping/checks';
import { Editor } from '../keeping/Editor';
import place from '../keeping/InPlace.module.css';
import { useKeepingTexts } from '../keeping/texts';
import parts from '../parts.module.css';
import { useStaff } from '../staff';
import styles from './Tasks.module.css';
import { useSummaryTexts } from './texts';

interface TaskRowProps {
  task: Task;
  onChange(task: Task): void;
  onRemove(): void;
}

/** One thing to do: done by a click; its words, day and person are written where they stand. */
export function TaskRow({ task, onChange, onRemove }: TaskRowProps) {
  const words = useSummaryTexts();
  const { day } = useFigures();
  const people = useStaff();
  const isDone = task.doneAt !== null;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  return (
    <li className={styles.task}>
      <Checkbox
        className={styles.check}
        checked={isDone}
        onChange={(done) => onChange({ ...task, doneAt: done ? new Date().toISOString() : null })}
      >
        <span className="unseen">{words.done(task.text)}</span>
      </Checkbox>
      <div className={classes(styles.words, isDone && styles.isDone)}>
        <Written
          label={words.taskText}
          text={task.text}
          check={atMost(300, true)}
          onWrite={(text) => onChange({ ...task, text })}
        />
        <Written
          label={words.taskFor}
          text={task.assignee ?? ''}
          shown={nameOf}
          blank={words.whoever}
          className={styles.under}
          options={[{ value: '', label: words.whoever }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          onWrite={(text) => onChange({ ...task, assignee: orNull(text) })}
        />
      </div>
      <div className={styles.due}>
        {isDone && task.doneAt ? (
          <span className={parts.quiet}>{words.doneOn(day(dayOf(new Date(task.doneAt))))}</span>
        ) : (
          <Written
            label={words.taskDue}
            as="day"
            text={task.due ?? ''}
            blank={words.noDue}
            shown={day}
            tagged={task.due ? lateness(task.due) : undefined}
            check={isDay}
            onWrite={(text) => onChange({ ...task, due: orNull(text) })}
          />
        )}
      </div>
      <button type="button" className={parts.icon} aria-label={words.removeTask(task.text)} onClick={onRemove}>
        <Icon name="cross" size={13} />
      </button>
    </li>
  );
}

/** Whole days past the day a task was due; negative while it is to come. */
const lateness = (due: string): number => Math.round((Date.parse(today()) - Date.parse(due)) / 86_400_000);

interface WrittenProps {
  label: string;
  text: string;
  onWrite(text: string): void;
  shown?(text: string): string;
  blank?: string;
  as?: 'text' | 'day';
  check?: React.ComponentProps<typeof Editor>['check'];
  options?: React.ComponentProps<typeof Editor>['options'];
  className?: string;
  /** Days late: shown as a tag. */
  tagged?: number;
}

function Written({
  label,
  text,
  onWrite,
  shown = (value) => value,
  blank = '',
  className,
  tagged,
  ...how
}: WrittenProps) {
  const words = useSummaryTexts();
  const keeping = useKeepingTexts();
  const [isOpen, open] = useState(false);
  const said = text === '' ? '' : shown(text);
  function done(next: string) {
    open(false);
    if (next !== text) onWrite(next);
  }
  if (isOpen)
    return (
      <Editor {...how} label={label} start={text} className={className} onDone={done} onCancel={() => open(false)} />
    );
  return (
    <button
      type="button"
      className={classes(place.value, text === '' && place.blank, className)}
      aria-label={keeping.edit(label, (tagged ?? 0) > 0 ? `${said}, ${words.late(tagged ?? 0)}` : said)}
      onClick={() => open(true)}
    >
      {tagged === undefined ? said || blank : <DueTag late={tagged} day={said} />}
    </button>
  );
}

function DueTag({ late, day }: { late: number; day: string }) {
  const words = useSummaryTexts();
  if (late > 0) return <Tag tone="bad">{`${words.due(day)}, ${words.late(late)}`}</Tag>;
  if (late === 0) return <Tag tone="warn">{words.dueToday}</Tag>;
  return late > -7 ? <Tag tone="warn">{words.due(day)}</Tag> : <Tag>{words.due(day)}</Tag>;
}
