import type { ReactNode } from 'react';
import { useSettingsTexts } from '../texts';
import type { Draft } from './draft';
import { EntryForm } from './EntryForm';
import { EntryRow } from './EntryRow';
import { useEditing } from './editing';
import type { Entry } from './entries';

interface EditableProps {
  entry: Entry;
  title: string;
  value: ReactNode;
  detail?: ReactNode;
  from?: { source: string; asOf: string; assumption: boolean };
  own?: ReactNode;
  offered?: Draft;
  /** Beside the buttons of its form. */
  aside?: ReactNode;
}

/** A figure that is changed where it stands. */
export function Editable({ entry, title, offered, aside, ...row }: EditableProps) {
  const { estimates: words } = useSettingsTexts();
  const { figures, open, setOpen, change } = useEditing();
  return (
    <EntryRow title={title} {...row} onEdit={() => setOpen(entry.key)}>
      {open === entry.key && (
        <EntryForm
          entry={entry}
          title={title}
          figures={figures}
          offered={offered}
          onChange={(next) => change(next, words.savedOne(title))}
          onLeave={() => setOpen(null)}
        >
          {aside}
        </EntryForm>
      )}
    </EntryRow>
  );
}
