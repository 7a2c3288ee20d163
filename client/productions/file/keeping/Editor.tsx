import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { classes } from '../../../ui/classes';
import { FieldError } from '../../../ui/Labelled';
import type { InPlaceProps } from './InPlace';
import styles from './InPlace.module.css';
import { useKeepingTexts } from './texts';

interface EditorProps extends Pick<InPlaceProps, 'as' | 'options' | 'check' | 'hint' | 'label' | 'className'> {
  start: string;
  /** @param byKey whether Enter ended it, so that the focus should stay here */
  onDone(text: string, byKey: boolean): void;
  onCancel(): void;
}

/** The input of a value while it is written. */
export function Editor({ as = 'text', options, check, hint, label, className, start, onDone, onCancel }: EditorProps) {
  const words = useKeepingTexts();
  const id = useId();
  const [text, setText] = useState(start);
  const [wrong, setWrong] = useState<string>();
  const isOver = useRef(false);

  function done(typed: string, byKey: boolean) {
    if (isOver.current) return;
    const fault = check?.(typed, words.wrong);
    setWrong(fault);
    if (fault !== undefined) return;
    isOver.current = true;
    onDone(typed.trim(), byKey);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const isLine = as === 'lines' && !(event.ctrlKey || event.metaKey);
    if (event.key === 'Enter' && !isLine) {
      event.preventDefault();
      done(text, true);
    }
    if (event.key !== 'Escape') return;
    // The file around would close.
    event.stopPropagation();
    isOver.current = true;
    onCancel();
  }
  const control = {
    className: classes(styles.input, className),
    autoFocus: true,
    'aria-label': label,
    'aria-invalid': wrong !== undefined || undefined,
    'aria-describedby': wrong ? `${id}-wrong` : hint ? `${id}-hint` : undefined,
    onKeyDown,
  };
  const typing = { ...control, value: text, onBlur: () => done(text, false) };
  return (
    <div className={styles.place}>
      {options ? (
        <select
          {...control}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            done(target.value, true);
          }}
          onBlur={() => done(text, false)}
        >
          {options.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      ) : as === 'lines' ? (
        <textarea {...typing} rows={3} onChange={({ target }) => setText(target.value)} />
      ) : (
        <input
          {...typing}
          type={as === 'day' ? 'date' : 'text'}
          inputMode={as === 'number' ? 'numeric' : undefined}
          onFocus={({ currentTarget }) => as !== 'day' && currentTarget.select()}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      {wrong && <FieldError id={`${id}-wrong`}>{wrong}</FieldError>}
      {hint && !wrong && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
