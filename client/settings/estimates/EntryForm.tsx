import type { Economics } from '@contract/indicators';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { CallProblem } from '../../api';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useSettingsTexts } from '../texts';
import { checkDraft, type Draft, draftOf, wrongFields } from './draft';
import { EntryFields } from './EntryFields';
import styles from './Estimates.module.css';
import type { Entry, FieldName } from './entries';

interface EntryFormProps {
  entry: Entry;
  /** What it is called in the question. */
  title: string;
  figures: Economics;
  /** Fields that begin otherwise than they stand, as our own median. */
  offered?: Draft;
  onChange(next: Economics): Promise<void>;
  onLeave(): void;
  /** Another way out, as taking the rate off. */
  children?: ReactNode;
}

/** A number as it is typed: with the comma or the point of the reader, without grouping. */
const written = (value: number, isFrench: boolean) => (isFrench ? String(value).replace('.', ',') : String(value));

/** A figure while it is changed: checked at its fields, asked once more, then saved. */
export function EntryForm({ entry, title, figures, offered, onChange, onLeave, children }: EntryFormProps) {
  const { estimates: words, save, cancel } = useSettingsTexts();
  const isFrench = document.documentElement.lang === 'fr';
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>(() => ({
    ...draftOf(figures, entry, (value) => written(value, isFrench)),
    ...offered,
  }));
  const [wrong, setWrong] = useState<readonly FieldName[]>([]);
  const [asked, setAsked] = useState<Economics | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const problemText = useProblemText(problem);

  useEffect(
    function goToFirstWrong() {
      if (wrong.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    },
    [wrong],
  );

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const checked = checkDraft(figures, entry, draft);
    if ('wrong' in checked) return setWrong(checked.wrong);
    setWrong([]);
    setAsked(checked.figures);
  }
  async function confirm(next: Economics) {
    setAsked(null);
    try {
      await onChange(next);
      onLeave();
    } catch (error) {
      if (!(error instanceof CallProblem)) throw error;
      const paths = Object.keys(error.fields).map((path) => path.split('.'));
      const blamed = wrongFields(entry.fields, paths);
      setWrong(blamed);
      setProblem(blamed.length > 0 ? null : error);
    }
  }
  const errors = Object.fromEntries(
    entry.fields
      .filter(({ name }) => wrong.includes(name))
      .map(({ name, kind }) => [name, kind === 'check' ? '' : words.faults[kind]]),
  );
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={({ key }) => key === 'Escape' && asked === null && onLeave()}
    >
      <EntryFields
        entry={entry}
        draft={draft}
        errors={errors}
        onChange={(name, filled) => {
          setDraft({ ...draft, [name]: filled });
          setWrong(wrong.filter((each) => each !== name));
        }}
      />
      <FormProblem>{problemText}</FormProblem>
      <div className={styles.buttons}>
        {children}
        <Button size="small" onClick={onLeave}>
          {cancel}
        </Button>
        <Button size="small" look="primary" type="submit">
          {save}
        </Button>
      </div>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={words.confirmTitle(title)}
        actions={
          <>
            <Button onClick={() => setAsked(null)}>{words.confirmNo}</Button>
            <Button look="primary" onClick={() => asked && void confirm(asked)}>
              {words.confirmYes}
            </Button>
          </>
        }
      >
        <p>{words.confirmLead}</p>
      </Dialog>
    </form>
  );
}
