import type { Evidence, SpendInput } from '@contract/productions';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { useTerms } from '../../../vocabularies/queries';
import { isCount, numberOf } from '../keeping/checks';
import { useKeepingTexts } from '../keeping/texts';
import parts from '../parts.module.css';
import { grades } from './grades';
import styles from './Spend.module.css';
import { useSpendTexts } from './texts';

interface QuickEntryProps {
  /** The line that is written anew; a new one without. */
  start?: SpendInput;
  isSending: boolean;
  onAdd(line: SpendInput, onDone: () => void): void;
  onCancel?(): void;
}

/** Category, amount, evidence, note, Enter: and again from the category. */
export function QuickEntry({ start, isSending, onAdd, onCancel }: QuickEntryProps) {
  const words = useSpendTexts();
  const keeping = useKeepingTexts();
  const terms = useTerms();
  const form = useRef<HTMLFormElement>(null);
  const [category, setCategory] = useState(start?.category ?? '');
  const [amount, setAmount] = useState(start ? String(start.amount) : '');
  const [evidence, setEvidence] = useState<Evidence>(start?.evidence ?? 'declared');
  const [note, setNote] = useState(start?.note ?? '');
  const [isTried, setTried] = useState(false);
  const isAmountRight = amount.trim() !== '' && isCount(amount, keeping.wrong) === undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const euros = numberOf(amount);
    if (category === '' || !isAmountRight || euros === null || isSending) return;
    onAdd({ category, amount: euros, evidence, note: note.trim() }, () => {
      setCategory('');
      setAmount('');
      setNote('');
      setTried(false);
      form.current?.querySelector('select')?.focus();
    });
  }
  return (
    <form
      ref={form}
      className={parts.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onCancel) {
          event.stopPropagation();
          onCancel();
        }
        // In a list Enter opens it; here it adds.
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) form.current?.requestSubmit();
      }}
    >
      <div className={styles.entry}>
        <Select
          label={words.category}
          value={category}
          autoFocus={start !== undefined}
          error={isTried && category === '' ? words.needCategory : undefined}
          options={[
            { value: '', label: words.choose },
            ...terms.all('spendCategories').map(({ id }) => ({ value: id, label: terms.label('spendCategories', id) })),
          ]}
          onChange={setCategory}
        />
        <Field
          label={words.amount}
          inputMode="numeric"
          value={amount}
          end="€"
          error={isTried && !isAmountRight ? words.needAmount : undefined}
          onChange={({ target }) => setAmount(target.value)}
        />
        <Select
          label={words.evidenceLabel}
          value={evidence}
          options={grades.map((grade) => ({ value: grade, label: words.evidenceChoice[grade] }))}
          onChange={setEvidence}
        />
        <Field label={words.note} value={note} maxLength={300} onChange={({ target }) => setNote(target.value)} />
      </div>
      <div className={parts.foot}>
        <Button type="submit" size="small" disabled={isSending}>
          {start ? keeping.save : words.add}
        </Button>
        {onCancel ? (
          <Button look="quiet" size="small" onClick={onCancel}>
            {keeping.cancel}
          </Button>
        ) : (
          <span className={styles.hint}>{words.addHint}</span>
        )}
      </div>
    </form>
  );
}
