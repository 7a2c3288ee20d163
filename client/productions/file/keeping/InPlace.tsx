import { type ReactNode, useState } from 'react';
import { classes } from '../../../ui/classes';
import type { Choice } from '../../../ui/Select';
import type { Check } from './checks';
import { Editor } from './Editor';
import type { Begun, Edit } from './edit';
import { useFile } from './FileProvider';
import styles from './InPlace.module.css';
import { KeptNote } from './KeptNote';
import { useKeepingTexts } from './texts';

export interface InPlaceProps {
  edit: Edit;
  label: string;
  /** How the value reads when nobody writes; else the text itself. */
  shown?(text: string): string;
  /** Stands in for what is not known yet. */
  blank?: string;
  as?: 'text' | 'lines' | 'number' | 'day';
  /** Makes it a choice; the first may be empty. */
  options?: readonly Choice[];
  check?: Check;
  hint?: string;
  /** Beside the value: a tag, a unit. */
  aside?: ReactNode;
  className?: string;
}

/** A value that is written anew where it stands: click or Enter opens it, Enter and leaving keep it, Escape gives up. */
export function InPlace({ edit, label, shown = (text) => text, blank, aside, className, ...how }: InPlaceProps) {
  const words = useKeepingTexts();
  const { production, keeper, states } = useFile();
  const [begun, begin] = useState<Begun | null>(null);
  const [hasFocus, giveFocus] = useState(false);
  const known = edit.read(production);
  const state = states[edit.name];
  const text = state && 'text' in state ? state.text : known;

  function leave(typed: string | undefined, byKey: boolean) {
    if (begun && typed !== undefined && typed !== begun.text) keeper.keep(edit, typed, begun);
    giveFocus(byKey);
    begin(null);
  }
  if (begun)
    return (
      <Editor
        {...how}
        label={label}
        start={text}
        className={className}
        onDone={(typed, byKey) => leave(typed, byKey)}
        onCancel={() => leave(undefined, true)}
      />
    );
  return (
    <div className={styles.place}>
      <span className={styles.line}>
        <button
          type="button"
          className={classes(styles.value, text === '' && styles.blank, how.as === 'lines' && styles.long, className)}
          // biome-ignore lint/a11y/noAutofocus: the focus comes back to what was being written
          autoFocus={hasFocus}
          aria-label={words.edit(label, shown(text))}
          onClick={() => begin({ edition: production.edition, text: known })}
        >
          {text === '' ? (blank ?? words.blank) : shown(text)}
        </button>
        {aside}
      </span>
      {state && <KeptNote edit={edit} state={state} shown={shown} />}
    </div>
  );
}
