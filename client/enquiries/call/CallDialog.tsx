import { lang as langs } from '@contract/common';
import { notedFields } from '@contract/enquiries';
import { type FormEvent, useId, useState } from 'react';
import { blank, check, type Draft, type FieldName } from '../../enquiry/draft';
import { focusField } from '../../enquiry/form/focusField';
import { useAskTexts } from '../../enquiry/texts';
import { useLanguage } from '../../i18n/language';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Radios } from '../../ui/Radios';
import { useNoteCall } from '../queries';
import { useEnquiryTexts } from '../texts';
import styles from './Call.module.css';
import { CallFields } from './CallFields';

interface CallDialogProps {
  isOpen: boolean;
  onClose(): void;
  onNoted(id: string): void;
}

/** What came by telephone, while one listens: who, what, roughly when. What was begun stays when it is closed by mistake. */
export function CallDialog({ isOpen, onClose, onNoted }: CallDialogProps) {
  const { call: words } = useEnquiryTexts();
  const { faults } = useAskTexts();
  const reader = useLanguage();
  const formId = useId();
  const [draft, setDraft] = useState<Draft>(blank);
  const [lang, setLang] = useState(reader);
  const [isTried, setTried] = useState(false);
  const note = useNoteCall();
  const problem = useProblemText(note.error);
  const { fields, wrong } = check(draft, lang, notedFields);
  const said: Partial<Record<FieldName, string>> = { ...faults, ...words.faults };
  const errorOf = (name: FieldName) => (isTried && wrong?.includes(name) ? (said[name] ?? faults.long) : undefined);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong?.[0]) return focusField(wrong[0]);
    if (!fields || note.isPending) return;
    note.mutate(fields, {
      onSuccess({ id }) {
        setDraft(blank);
        setTried(false);
        onClose();
        onNoted(id);
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
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={formId} look="primary" disabled={note.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={submit}>
        <p className={styles.lead}>{words.lead}</p>
        <CallFields draft={draft} errorOf={errorOf} onChange={(part) => setDraft({ ...draft, ...part })} />
        <Radios
          label={words.lang}
          options={langs.options.map((each) => ({ value: each, label: words.langs[each] }))}
          value={lang}
          onChange={setLang}
        />
        <FormProblem>{problem}</FormProblem>
      </form>
    </Dialog>
  );
}
