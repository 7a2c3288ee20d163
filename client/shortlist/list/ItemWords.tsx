import type { ShortlistItem } from '@contract/shortlists';
import { useId } from 'react';
import { useTyped } from '../page/useTyped';
import { useShortlistTexts } from '../texts';
import styles from './ItemWords.module.css';

type Words = Pick<ShortlistItem, 'status' | 'note' | 'pitch' | 'alias'>;
export type Write = (fields: Partial<Words>) => void;

/** As the contract has it. */
const most = { note: 2000, pitch: 600, alias: 120 };

/** What one writes of an entry, in place; kept as it is typed. */
export function ItemWords({ item, onWrite }: { item: ShortlistItem; onWrite: Write }) {
  const { item: words } = useShortlistTexts();
  return (
    <div className={styles.words}>
      <Line
        label={words.note}
        hint={words.noteNone}
        most={most.note}
        value={item.note}
        onSave={(note) => onWrite({ note })}
      />
      <Line
        label={words.pitch}
        hint={words.pitchNone}
        most={most.pitch}
        value={item.pitch}
        onSave={(pitch) => onWrite({ pitch })}
      />
      <Line
        label={words.alias}
        hint={words.aliasNone}
        most={most.alias}
        value={item.alias}
        onSave={(alias) => onWrite({ alias: alias.replaceAll(/\s+/g, ' ') })}
      />
    </div>
  );
}

interface LineProps {
  label: string;
  /** What stands there while nothing is written. */
  hint: string;
  most: number;
  value: string;
  onSave(text: string): void;
}

/** A text on the page that is a field when one comes near it. */
function Line({ label, hint, most: maxLength, value, onSave }: LineProps) {
  const id = useId();
  const typed = useTyped(value, onSave);
  return (
    <div className={styles.line} data-empty={typed.value === ''}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea id={id} className={styles.input} rows={1} placeholder={hint} maxLength={maxLength} {...typed} />
    </div>
  );
}
