import { type ShootInput, shootKind } from '@contract/productions';
import { type FormEvent, useState } from 'react';
import { useProblemText } from '../../../sending/useProblemText';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { isCount, numberOf, textOf } from '../keeping/checks';
import { useKeepingTexts } from '../keeping/texts';
import parts from '../parts.module.css';
import { calendarDays, weekdays } from './days';
import { Places } from './Places';
import { useShootTexts } from './texts';

interface ShootFormProps {
  start: Partial<ShootInput>;
  /** Said above the form: what it began from. */
  told?: string;
  error: Error | null;
  isSending: boolean;
  onSave(shoot: ShootInput): void;
  onCancel(): void;
}

/** A period as it is written: when, how many days of it, where. */
export function ShootForm({ start, told, error, isSending, onSave, onCancel }: ShootFormProps) {
  const words = useShootTexts();
  const keeping = useKeepingTexts();
  const problem = useProblemText(error);
  const [form, setForm] = useState(() => ({
    kind: start.kind ?? 'main',
    from: start.from ?? '',
    to: start.to ?? '',
    days: textOf(start.days),
    places: start.places ?? [],
    note: start.note ?? '',
  }));
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const isDated = form.from !== '' && form.to !== '';
  const all = isDated ? calendarDays(form.from, form.to) : 0;
  const week = isDated ? weekdays(form.from, form.to) : 0;
  const faults = {
    from: form.from === '' ? keeping.wrong.day : undefined,
    to: form.to === '' ? keeping.wrong.day : all === 0 ? words.order : undefined,
    days: isCount(form.days, keeping.wrong) ?? ((numberOf(form.days) ?? 0) > all ? words.tooMany(all) : undefined),
  };
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).some(Boolean) || isSending) return;
    onSave({ ...form, days: numberOf(form.days), note: form.note.trim() });
  }
  /** A day's shoot is the usual one: the last day follows the first until it is written. */
  const startOn = (from: string) => set({ from, to: form.to === '' || form.to < from ? from : form.to });
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
      {told && <p className={parts.quiet}>{told}</p>}
      <div className={parts.line}>
        <Field
          label={words.from}
          type="date"
          autoFocus
          value={form.from}
          error={isTried ? faults.from : undefined}
          onChange={({ target }) => startOn(target.value)}
        />
        <Field
          label={words.to}
          type="date"
          value={form.to}
          min={form.from}
          error={isTried ? faults.to : undefined}
          onChange={({ target }) => set({ to: target.value })}
        />
        <Field
          label={words.days}
          inputMode="numeric"
          value={form.days}
          placeholder={all > 0 ? String(all) : undefined}
          error={isTried ? faults.days : undefined}
          onChange={({ target }) => set({ days: target.value })}
        />
        <Select
          label={words.kind}
          value={form.kind}
          options={shootKind.options.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onChange={(kind) => set({ kind })}
        />
      </div>
      {all > 0 && (
        <p className={parts.quiet}>
          {words.proposed(week, all)}{' '}
          {week !== all && form.days !== String(week) && (
            <button type="button" className={parts.link} onClick={() => set({ days: String(week) })}>
              {words.take(week)}
            </button>
          )}
        </p>
      )}
      <Places places={form.places} onChange={(places) => set({ places })} />
      <Field
        label={words.note}
        value={form.note}
        maxLength={500}
        onChange={({ target }) => set({ note: target.value })}
      />
      <div className={parts.foot}>
        <Button type="submit" size="small" look="primary" disabled={isSending}>
          {keeping.save}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {keeping.cancel}
        </Button>
        <span className={parts.problem} role="alert">
          {problem}
        </span>
      </div>
    </form>
  );
}
