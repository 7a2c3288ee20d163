import type { SupportInput } from '@contract/productions';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { Field } from '../../../ui/Field';
import { isCount, numberOf } from '../keeping/checks';
import { useKeepingTexts } from '../keeping/texts';
import parts from '../parts.module.css';
import styles from './Spend.module.css';
import { useSpendTexts } from './texts';

interface SupportFormProps {
  start?: SupportInput;
  isSending: boolean;
  onSave(line: SupportInput): void;
  onCancel(): void;
}

/** Who gives, how much, and whether it is the territory's own money. */
export function SupportForm({ start, isSending, onSave, onCancel }: SupportFormProps) {
  const words = useSpendTexts();
  const keeping = useKeepingTexts();
  const [from, setFrom] = useState(start?.from ?? '');
  const [amount, setAmount] = useState(start ? String(start.amount) : '');
  const [territorial, setTerritorial] = useState(start?.territorial ?? true);
  const [note, setNote] = useState(start?.note ?? '');
  const [isTried, setTried] = useState(false);
  const isAmountRight = amount.trim() !== '' && isCount(amount, keeping.wrong) === undefined;
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const euros = numberOf(amount);
    if (from.trim() === '' || !isAmountRight || euros === null || isSending) return;
    onSave({ from: from.trim(), amount: euros, territorial, note: note.trim() });
  }
  return (
    <form
      className={parts.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className={styles.entry}>
        <Field
          label={words.from}
          autoFocus
          value={from}
          maxLength={160}
          error={isTried && from.trim() === '' ? words.needFrom : undefined}
          onChange={({ target }) => setFrom(target.value)}
        />
        <Field
          label={words.amount}
          inputMode="numeric"
          value={amount}
          end="€"
          error={isTried && !isAmountRight ? words.needAmount : undefined}
          onChange={({ target }) => setAmount(target.value)}
        />
        <Field label={words.note} value={note} maxLength={300} onChange={({ target }) => setNote(target.value)} />
      </div>
      <Checkbox checked={territorial} onChange={setTerritorial}>
        {words.territorialLabel}
      </Checkbox>
      <div className={parts.foot}>
        <Button type="submit" size="small" disabled={isSending}>
          {keeping.save}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {keeping.cancel}
        </Button>
      </div>
    </form>
  );
}
