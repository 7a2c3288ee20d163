import { type FormEvent, useId, useState } from 'react';
import { today } from '../../listings/days';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { useCreateProduction } from '../queries';
import { useRoomTexts } from '../texts';
import { blank, bodyOf, type Draft, faultsOf } from './draft';
import styles from './Entry.module.css';
import { EntryFields } from './EntryFields';
import { readWhen } from './readWhen';
import { Twins } from './Twins';

interface EntryDialogProps {
  isOpen: boolean;
  onClose(): void;
  /** Opens the file of a production. */
  onOpen(id: string): void;
  /** For a screen reader. */
  onSaid(text: string): void;
}

/** A new enquiry in one panel: title, type, Enter; what was begun is still there when it is closed by mistake. */
export function EntryDialog({ isOpen, onClose, onOpen, onSaid }: EntryDialogProps) {
  const words = useRoomTexts().form;
  const formId = useId();
  const [draft, setDraft] = useState<Draft>(blank);
  const [isTried, setTried] = useState(false);
  const create = useCreateProduction();
  const problem = useProblemText(create.error);
  const from = readWhen(draft.when, today());
  const faults = isTried ? faultsOf(draft, from) : [];

  function leave(id?: string) {
    onClose();
    if (id !== undefined) onOpen(id);
  }
  function clear() {
    setDraft(blank);
    setTried(false);
    create.reset();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const { type } = draft;
    if (type === null || faultsOf(draft, from).length > 0 || create.isPending) return;
    create.mutate(bodyOf(draft, type, from), {
      onSuccess: ({ id, title }) => {
        clear();
        onSaid(words.created(title));
        leave(id);
      },
    });
  }

  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      title={words.title}
      actions={
        <>
          {draft !== blank && (
            <Button look="quiet" onClick={clear}>
              {words.clear}
            </Button>
          )}
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={formId} look="primary" disabled={create.isPending}>
            {words.save}
            <Kbd onFilled>↵</Kbd>
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={submit}>
        <EntryFields draft={draft} from={from} faults={faults} onChange={setDraft}>
          <Twins title={draft.title} onOpen={leave} />
        </EntryFields>
        <p className={styles.hint}>{words.hint}</p>
        <FormProblem>{problem}</FormProblem>
      </form>
    </Dialog>
  );
}
