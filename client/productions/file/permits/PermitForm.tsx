import type { Permit } from '@contract/permits';
import { type FormEvent, useState } from 'react';
import { useProblemText } from '../../../sending/useProblemText';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { TextArea } from '../../../ui/TextArea';
import parts from '../parts.module.css';
import type { PermitFields } from './queries';
import { usePermitTabTexts } from './texts';

interface PermitFormProps {
  /** Absent: a new one. */
  start?: Permit;
  error: Error | null;
  isSending: boolean;
  onSave(fields: PermitFields): void;
  onCancel(): void;
}

const days = ['fileBy', 'filedOn', 'decidedOn', 'validFrom', 'validTo'] as const;

/** What is known of a permit, to write; a new one asks for what is known at its beginning. */
export function PermitForm({ start, error, isSending, onSave, onCancel }: PermitFormProps) {
  const words = usePermitTabTexts();
  const problem = useProblemText(error);
  const [form, setForm] = useState(() => formOf(start));
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const fault = form.authority.trim() === '' ? words.authorityNeeded : undefined;
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (fault === undefined && !isSending) onSave(fieldsOf(form));
  }
  return (
    <form
      className={parts.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className={parts.line}>
        <Field
          label={words.fields.authority}
          autoFocus
          value={form.authority}
          maxLength={160}
          error={isTried ? fault : undefined}
          onChange={({ target }) => set({ authority: target.value })}
        />
        <Field
          label={words.fields.subject}
          value={form.subject}
          maxLength={200}
          onChange={({ target }) => set({ subject: target.value })}
        />
      </div>
      <Field
        label={words.fields.places}
        hint={words.placesHint}
        value={form.places}
        onChange={({ target }) => set({ places: target.value })}
      />
      <div className={parts.line}>
        {days
          .filter((name) => start !== undefined || name === 'fileBy')
          .map((name) => (
            <Field
              key={name}
              type="date"
              label={words.fields[name]}
              value={form[name]}
              onChange={({ target }) => set({ [name]: target.value })}
            />
          ))}
        {start && (
          <Field
            label={words.fields.reference}
            value={form.reference}
            maxLength={80}
            onChange={({ target }) => set({ reference: target.value })}
          />
        )}
      </div>
      <Field
        label={words.fields.contact}
        value={form.contact}
        maxLength={300}
        onChange={({ target }) => set({ contact: target.value })}
      />
      <TextArea
        label={words.fields.note}
        rows={2}
        value={form.note}
        maxLength={2000}
        onChange={({ target }) => set({ note: target.value })}
      />
      <div className={parts.foot}>
        <Button type="submit" size="small" look="primary" disabled={isSending}>
          {words.save}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        <span className={parts.problem} role="alert">
          {problem}
        </span>
      </div>
    </form>
  );
}

const formOf = (permit: Permit | undefined) => ({
  authority: permit?.authority ?? '',
  subject: permit?.subject ?? '',
  places: permit?.places.join(' ; ') ?? '',
  fileBy: permit?.fileBy ?? '',
  filedOn: permit?.filedOn ?? '',
  decidedOn: permit?.decidedOn ?? '',
  validFrom: permit?.validFrom ?? '',
  validTo: permit?.validTo ?? '',
  reference: permit?.reference ?? '',
  contact: permit?.contact ?? '',
  note: permit?.note ?? '',
});

function fieldsOf(form: ReturnType<typeof formOf>): PermitFields {
  const { fileBy, filedOn, decidedOn, validFrom, validTo, places, ...words } = form;
  return {
    ...words,
    places: places.split(';').flatMap((name) => name.trim() || []),
    fileBy: fileBy || null,
    filedOn: filedOn || null,
    decidedOn: decidedOn || null,
    validFrom: validFrom || null,
    validTo: validTo || null,
  };
}
