import { useId } from 'react';
import { dayOf, today } from '../../../listings/days';
import { Icon } from '../../../ui/Icon';
import styles from './Composer.module.css';
import type { Draft } from './sendEntry';
import { useJournalTexts } from './texts';

interface ParticularsProps {
  draft: Draft;
  onChange(part: Partial<Draft>): void;
  onAttach(files: readonly File[]): void;
}

const kinds: readonly Draft['kind'][] = ['note', 'call', 'letter', 'meeting'];

/** What an entry is: a note or a call, from whom, when, with which files. */
export function Particulars({ draft, onChange, onAttach }: ParticularsProps) {
  const words = useJournalTexts();
  const id = useId();
  const hasWay = draft.kind === 'call' || draft.kind === 'letter';
  return (
    <>
      <select
        className={styles.choice}
        aria-label={words.what}
        value={draft.kind}
        onChange={({ target }) => {
          const kind = kinds.find((each) => each === target.value);
          if (kind) onChange({ kind, incoming: false });
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kind[kind]}
          </option>
        ))}
      </select>
      {hasWay && (
        <select
          className={styles.choice}
          aria-label={words.way}
          value={draft.incoming ? 'in' : 'out'}
          onChange={({ target }) => onChange({ incoming: target.value === 'in' })}
        >
          <option value="out">{words.outgoing}</option>
          <option value="in">{words.incoming}</option>
        </select>
      )}
      <input
        type="date"
        className={styles.choice}
        aria-label={words.when}
        max={today()}
        value={draft.at ? dayOf(new Date(draft.at)) : today()}
        onChange={({ target }) => onChange({ at: momentOf(target.value) })}
      />
      <label className={styles.attach} htmlFor={id}>
        <Icon name="document" size={14} />
        {words.attach}
        <input
          id={id}
          type="file"
          multiple
          className={styles.input}
          aria-label={words.attachLabel}
          onChange={({ target }) => {
            onAttach([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </label>
    </>
  );
}

/** Noon of an earlier day; of today the moment it is sent. */
const momentOf = (day: string): string | undefined =>
  day === '' || day === today() ? undefined : `${day}T12:00:00.000Z`;
