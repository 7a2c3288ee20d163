import type { CommuneView } from '@contract/places';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MarkTyped } from '../search/Marked';
import { Icon } from '../ui/Icon';
import { Labelled } from '../ui/Labelled';
import { Option } from '../ui/Option';
import { useCombobox } from '../ui/useCombobox';
import { useDebounced } from '../ui/useDebounced';
import styles from './CommunePicker.module.css';
import { communesQuery } from './queries';

interface CommunePickerProps {
  label: string;
  hint: string;
  /** What is said when no commune of the territory answers. */
  none: string;
  counted(n: number): string;
  error?: string;
  field?: string;
  /** The chosen commune; empty while none is. */
  name: string;
  /** At the end of the line, as in `63500 · Puy-de-Dôme`. */
  aside?: string;
  onChoose(commune: CommuneView): void;
  /** The name was wiped out. */
  onClear(): void;
  onLeave?(): void;
}

/** A commune of the territory, by the beginning of its name or its postcode. */
export function CommunePicker({
  name,
  aside,
  onChoose,
  onClear,
  onLeave,
  none,
  counted,
  ...around
}: CommunePickerProps) {
  const [text, setText] = useState<string | null>(null);
  const asked = useDebounced((text ?? '').trim(), 80);
  const { data } = useQuery(communesQuery(asked));
  const communes = text !== null && text.trim() !== '' ? (data?.communes ?? []) : [];
  function take(commune: CommuneView | undefined) {
    if (!commune) return;
    onChoose(commune);
    setText(null);
  }
  function leave() {
    // "Issoire" typed out and left is Issoire.
    const whole = communes.find((commune) => plain(commune.name) === plain(text ?? ''));
    if (whole) take(whole);
    else if (text?.trim() === '') onClear();
    setText(null);
    onLeave?.();
  }
  const combobox = useCombobox({
    count: communes.length,
    onChoose: (index) => take(communes[index]),
    onSubmit: () => (communes.length === 1 ? take(communes[0]) : combobox.offer()),
    onLeave: leave,
  });
  const isOpen = combobox.isOpen && text !== null && text.trim() !== '' && asked !== '' && data !== undefined;
  return (
    <div className={styles.picker} {...combobox.root}>
      <Labelled label={around.label} hint={name ? undefined : around.hint} error={around.error}>
        {(control) => (
          <span className={styles.box}>
            <Icon name="pin" size={17} />
            <input
              {...control}
              {...combobox.input}
              data-field={around.field}
              role="combobox"
              aria-expanded={isOpen}
              className={styles.input}
              type="text"
              value={text ?? name}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => {
                setText(event.target.value);
                combobox.open();
              }}
            />
            {text === null && aside && <span className={styles.aside}>{aside}</span>}
          </span>
        )}
      </Labelled>
      {isOpen && (
        <div className={styles.panel}>
          <div {...combobox.list} role="listbox" aria-label={around.label}>
            {communes.map((commune, place) => (
              <Option key={commune.insee} combobox={combobox} index={place} className={styles.option}>
                <span>
                  <MarkTyped text={commune.name} typed={asked} />
                </span>
                <span className={styles.under}>{asideOf(commune)}</span>
              </Option>
            ))}
          </div>
          {communes.length === 0 && <p className={styles.none}>{none}</p>}
        </div>
      )}
      <span className="unseen" role="status">
        {isOpen && counted(communes.length)}
      </span>
    </div>
  );
}

/** `63500 · Puy-de-Dôme` */
export const asideOf = ({ postcode, departementName }: CommuneView): string =>
  [postcode, departementName].filter(Boolean).join(' · ');

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
