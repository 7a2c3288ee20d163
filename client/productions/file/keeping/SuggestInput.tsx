import { type ReactNode, useId } from 'react';
import { Labelled } from '../../../ui/Labelled';
import { Option } from '../../../ui/Option';
import { useCombobox } from '../../../ui/useCombobox';
import styles from './SuggestInput.module.css';

interface SuggestInputProps<Item> {
  label: string;
  hideLabel?: boolean;
  hint?: ReactNode;
  placeholder?: string;
  text: string;
  onText(text: string): void;
  items: readonly Item[];
  keyOf(item: Item): string;
  show(item: Item): ReactNode;
  onChoose(item: Item): void;
  /** Said of the list that opened, for those who do not see it. */
  counted(count: number): string;
  onLeave?(): void;
  autoFocus?: boolean;
}

/** An input that offers what its text may mean, below it. */
export function SuggestInput<Item>({ items, keyOf, show, onChoose, ...given }: SuggestInputProps<Item>) {
  const { label, hideLabel, hint, placeholder, text, onText, counted, onLeave, autoFocus } = given;
  const status = useId();
  const choose = (index: number) => {
    const item = items[index];
    if (item !== undefined) onChoose(item);
  };
  const combobox = useCombobox({
    count: items.length,
    onChoose: choose,
    onSubmit: () => (items.length === 1 ? choose(0) : combobox.offer()),
    onLeave,
  });
  const isOpen = combobox.isOpen && items.length > 0;
  return (
    <div className={styles.suggest} {...combobox.root}>
      <Labelled label={label} hideLabel={hideLabel} hint={hint}>
        {(control) => (
          <input
            {...control}
            {...combobox.input}
            role="combobox"
            aria-expanded={isOpen}
            className={styles.input}
            type="text"
            placeholder={placeholder}
            value={text}
            // biome-ignore lint/a11y/noAutofocus: opened by the reader to be written in
            autoFocus={autoFocus}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={({ target }) => {
              onText(target.value);
              combobox.open();
            }}
          />
        )}
      </Labelled>
      {isOpen && (
        <div className={styles.panel} {...combobox.list} role="listbox" aria-label={label}>
          {items.map((item, index) => (
            <Option key={keyOf(item)} combobox={combobox} index={index} className={styles.option}>
              {show(item)}
            </Option>
          ))}
        </div>
      )}
      <span id={status} className="unseen" role="status">
        {isOpen && counted(items.length)}
      </span>
    </div>
  );
}
