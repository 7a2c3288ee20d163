import type { ProductionCard } from '@contract/productions';
import { type KeyboardEvent, useState } from 'react';
import { today } from '../../listings/days';
import { useTerms } from '../../vocabularies/queries';
import { readWhen } from '../entry/readWhen';
import { useFileTexts } from '../file/texts';
import type { Moves } from '../moves/useMoves';
import { useRoomTexts } from '../texts';
import type { Editor } from './columns';
import styles from './Table.module.css';
import type { Edits } from './useEdits';

interface CellEditorProps {
  card: ProductionCard;
  editor: Editor;
  /** The column and the title, for those who do not see where they are. */
  label: string;
  edits: Edits;
  moves: Moves;
  staff: readonly { id: string; name: string }[];
  /** Back to the cell. */
  onLeave(): void;
}

/** A cell while it is edited: Enter and leaving save, Escape leaves it as it was. */
export function CellEditor(props: CellEditorProps) {
  const { card, editor, edits, moves, staff } = props;
  const words = useRoomTexts();
  const { status: names } = useFileTexts();
  const terms = useTerms();
  switch (editor) {
    case 'text':
      return (
        <TextEditor
          {...props}
          value={card.title}
          faultOf={(text) => (text === '' ? words.table.needed : undefined)}
          onSave={(title) => edits.title(card, title)}
        />
      );
    case 'when':
      return (
        <TextEditor
          {...props}
          value={card.expectedFrom ?? ''}
          faultOf={(text) => (text !== '' && !readWhen(text, today()) ? words.table.wrongDate : undefined)}
          onSave={(text) => void edits.expected(card, readWhen(text, today()) ?? null)}
        />
      );
    case 'type':
      return (
        <ChoiceEditor
          {...props}
          value={card.type}
          options={terms.all('productionTypes').map(({ id }) => [id, terms.label('productionTypes', id)])}
          onSave={(type) => edits.type(card, type)}
        />
      );
    case 'staff':
      return (
        <ChoiceEditor
          {...props}
          value={card.staff ?? ''}
          options={[['', words.nobody], ...staff.map(({ id, name }): [string, string] => [id, name])]}
          onSave={(id) => edits.staff(card, staff.find((person) => person.id === id) ?? null)}
        />
      );
    case 'status':
      return (
        <ChoiceEditor
          {...props}
          value={card.status}
          options={[card.status, ...card.next].map((status) => [status, names[status]])}
          onSave={(to) => {
            const status = card.next.find((next) => next === to);
            if (status) moves.move(card, status);
          }}
        />
      );
  }
}

interface TextEditorProps extends CellEditorProps {
  value: string;
  faultOf(text: string): string | undefined;
  onSave(text: string): void;
}

function TextEditor({ label, value, faultOf, onSave, onLeave }: TextEditorProps) {
  const [text, setText] = useState(value);
  const [isLeft, leave] = useState(false);
  const fault = faultOf(text.trim());
  function finish() {
    if (isLeft || fault) return;
    leave(true);
    if (text.trim() !== value) onSave(text.trim());
    onLeave();
  }
  function cancel() {
    leave(true);
    onLeave();
  }
  return (
    <>
      <input
        type="text"
        // biome-ignore lint/a11y/noAutofocus: opened by the reader to be written in
        autoFocus
        className={styles.editor}
        aria-label={label}
        aria-invalid={fault ? true : undefined}
        title={fault}
        value={text}
        maxLength={200}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => (fault ? cancel() : finish())}
        onKeyDown={(event) => onEditorKey(event, finish, cancel)}
      />
      {fault && (
        <span role="alert" className={styles.fault}>
          {fault}
        </span>
      )}
    </>
  );
}

interface ChoiceEditorProps extends CellEditorProps {
  value: string;
  options: [value: string, label: string][];
  onSave(value: string): void;
}

function ChoiceEditor({ label, value, options, onSave, onLeave }: ChoiceEditorProps) {
  const [chosen, choose] = useState(value);
  const [isLeft, leave] = useState(false);
  function finish() {
    if (isLeft) return;
    leave(true);
    if (chosen !== value) onSave(chosen);
    onLeave();
  }
  function cancel() {
    leave(true);
    onLeave();
  }
  return (
    <select
      // biome-ignore lint/a11y/noAutofocus: opened by the reader to be chosen in
      autoFocus
      className={styles.editor}
      aria-label={label}
      value={chosen}
      onChange={({ target }) => choose(target.value)}
      onBlur={finish}
      onKeyDown={(event) => onEditorKey(event, finish, cancel)}
    >
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function onEditorKey(event: KeyboardEvent, finish: () => void, cancel: () => void) {
  const act = { Enter: finish, Escape: cancel, F2: cancel }[event.key];
  if (!act || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}
