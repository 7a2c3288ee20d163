import type { Loss } from '@contract/productions';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { useTerms } from '../../../vocabularies/queries';
import { isCount, numberOf } from '../keeping/checks';
import { useKeepingTexts } from '../keeping/texts';
import parts from '../parts.module.css';
import { useFileTexts } from '../texts';
import styles from './Loss.module.css';

interface LossFormProps {
  isSending: boolean;
  onSave(loss: Loss): void;
  onCancel(): void;
}

/** The reason why a project leaves: without it the year's report could not say why. */
export function LossForm({ isSending, onSave, onCancel }: LossFormProps) {
  const words = useFileTexts().loss;
  const keeping = useKeepingTexts();
  const terms = useTerms();
  const [form, setForm] = useState({ reason: '', wentTo: '', spend: '', note: '' });
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const spendFault = isCount(form.spend, keeping.wrong);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (form.reason === '' || spendFault) return;
    onSave({ ...form, spend: numberOf(form.spend) });
  }
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h2 className={parts.title}>{words.title}</h2>
      <div className={parts.line}>
        <Select
          label={words.reason}
          value={form.reason}
          autoFocus
          error={isTried && form.reason === '' ? words.needed : undefined}
          options={[
            { value: '', label: words.choose },
            ...terms.all('lossReasons').map(({ id }) => ({ value: id, label: terms.label('lossReasons', id) })),
          ]}
          onChange={(reason) => set({ reason })}
        />
        <Field
          label={words.wentTo}
          value={form.wentTo}
          maxLength={160}
          onChange={(e) => set({ wentTo: e.target.value })}
        />
        <Field
          label={words.spend}
          value={form.spend}
          inputMode="numeric"
          error={spendFault}
          onChange={(e) => set({ spend: e.target.value })}
        />
      </div>
      <Field label={words.note} value={form.note} maxLength={1000} onChange={(e) => set({ note: e.target.value })} />
      <div className={parts.foot}>
        <Button type="submit" size="small" disabled={isSending}>
          {words.save}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {keeping.cancel}
        </Button>
      </div>
    </form>
  );
}
