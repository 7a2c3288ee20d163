import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useRoomTexts } from '../texts';
import styles from './Room.module.css';

interface ChoiceProps {
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** One filter: a button that says how many are chosen, and the boxes behind it. */
export function Choice({ label, options, chosen, onChange }: ChoiceProps) {
  const { filterBar: words } = useRoomTexts();
  const id = useId();
  const face = useRef<HTMLButtonElement>(null);
  const [isOpen, open] = useState(false);

  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) open(false);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    open(false);
    face.current?.focus();
  }
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  const isFarRight = (face.current?.getBoundingClientRect().left ?? 0) > window.innerWidth - 340;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what happens inside, does nothing by itself
    <div className={styles.choice} onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        ref={face}
        type="button"
        className={styles.choiceFace}
        aria-expanded={isOpen}
        aria-controls={id}
        data-on={chosen.length > 0 || undefined}
        onClick={() => open(!isOpen)}
      >
        {words.chosen(label, chosen.length)}
        <Icon name="chevronDown" size={12} />
      </button>
      {isOpen && (
        <fieldset
          id={id}
          tabIndex={-1}
          className={styles.options}
          aria-label={label}
          data-side={isFarRight ? 'right' : undefined}
        >
          {options.map((option) => (
            <label key={option.value}>
              <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
              {option.label}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
