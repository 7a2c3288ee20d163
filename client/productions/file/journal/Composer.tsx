import { type DragEvent, useRef, useState } from 'react';
import { useProblemText } from '../../../sending/useProblemText';
import { Button } from '../../../ui/Button';
import { classes } from '../../../ui/classes';
import { Kbd } from '../../../ui/Kbd';
import { useKeys } from '../../../ui/keys';
import { Progress } from '../../../ui/Progress';
import parts from '../parts.module.css';
import { Attached } from './Attached';
import styles from './Composer.module.css';
import { Particulars } from './Particulars';
import { useJournalTexts } from './texts';
import { useDraft } from './useDraft';

/** A line that opens into an entry: its kind, its sense, its day, its files. `C` comes here from anywhere in the file. */
export function Composer() {
  const words = useJournalTexts();
  const entry = useDraft();
  const { draft, set, attach } = entry;
  const [isOver, setOver] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const problem = useProblemText(entry.error);
  const isOpen = hasFocus || !entry.isEmpty || entry.isPending;
  useKeys({ c: () => text.current?.focus() });

  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  function onDrop(event: DragEvent) {
    over(false)(event);
    attach([...event.dataTransfer.files]);
  }
  return (
    <form
      className={classes(styles.composer, isOver && styles.over)}
      onSubmit={(event) => {
        event.preventDefault();
        entry.send();
      }}
      onFocus={() => setFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) => setFocus(currentTarget.contains(relatedTarget))}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={onDrop}
    >
      <div className={styles.line}>
        <textarea
          ref={text}
          className={styles.text}
          rows={isOpen ? 3 : 1}
          value={draft.text}
          maxLength={10_000}
          aria-label={words.compose}
          aria-keyshortcuts="C"
          placeholder={isOver ? words.drop : words.compose}
          onChange={({ target }) => set({ text: target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              event.currentTarget.blur();
            }
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) entry.send();
          }}
        />
        {!isOpen && <Kbd>C</Kbd>}
      </div>
      {draft.files.length > 0 && (
        <Attached
          files={draft.files}
          onDetach={(file) => set({ files: draft.files.filter((each) => each !== file) })}
        />
      )}
      {isOpen && (
        <div className={styles.foot}>
          <Particulars draft={draft} onChange={set} onAttach={attach} />
          <Button
            type="submit"
            size="small"
            disabled={entry.isEmpty || entry.isPending}
            aria-keyshortcuts="Control+Enter"
          >
            {entry.isPending ? words.sending : words.send}
          </Button>
        </div>
      )}
      {entry.done !== null && <Progress label={words.sending} done={entry.done < 1 ? entry.done : null} />}
      <p className={classes(parts.problem, styles.problem)} role="alert">
        {entry.refusal ?? problem}
      </p>
      <span className="unseen" role="status">
        {entry.isKept && words.kept}
      </span>
    </form>
  );
}
