import type { Task } from '@contract/productions';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { orNull } from '../keeping/checks';
import { useKeepingTexts } from '../keeping/texts';
import styles from './Tasks.module.css';
import { useSummaryTexts } from './texts';

interface AddTaskProps {
  isSending: boolean;
  onAdd(task: Pick<Task, 'text' | 'due' | 'assignee'>, onDone: () => void): void;
}

/** Typed and sent with Enter; the line is empty again for the next one. */
export function AddTask({ isSending, onAdd }: AddTaskProps) {
  const words = useSummaryTexts();
  const keeping = useKeepingTexts();
  const [text, setText] = useState('');
  const [due, setDue] = useState('');
  const input = useRef<HTMLInputElement>(null);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || isSending) return;
    onAdd({ text: text.trim(), due: orNull(due), assignee: null }, () => {
      setText('');
      setDue('');
      input.current?.focus();
    });
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <Icon name="plus" size={15} />
      <input
        ref={input}
        className={styles.input}
        value={text}
        maxLength={300}
        aria-label={words.addTask}
        placeholder={words.addTask}
        onChange={({ target }) => setText(target.value)}
      />
      {text !== '' && (
        <>
          <input
            type="date"
            className={styles.date}
            value={due}
            aria-label={words.taskDue}
            onChange={({ target }) => setDue(target.value)}
          />
          <Button type="submit" size="small" disabled={isSending}>
            {keeping.add}
          </Button>
        </>
      )}
    </form>
  );
}
