import { useState } from 'react';
import { z } from 'zod';
import { Field } from '../../ui/Field';
import { useFormField } from '../draft';

/** What is no number yet is kept as it was typed: the fault says what would be right. */
export const looseNumber = z.union([z.number(), z.string()]).optional().catch(undefined);
export type LooseNumber = z.output<typeof looseNumber>;

/** A number as it is typed in either language, `3,2` or `3.2`; the text itself where it is none; undefined when empty. */
export function numberIn(typed: string): LooseNumber {
  const plain = typed.trim().replaceAll(/[\s\u00a0\u202f]/g, '');
  if (plain === '') return undefined;
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) ? value : typed;
}

interface NumberInputProps {
  label: string;
  value: LooseNumber;
  onChange(value: LooseNumber): void;
  hint?: string;
  error?: string;
  field?: string;
  onBlur?: () => void;
}

/** A number in a text box: a spinner changes under a scrolling wheel, and its keyboard has no comma. */
export function NumberInput({ value, onChange, field, ...props }: NumberInputProps) {
  // "3," is on the way to "3,2": what stands in the box is the reader's as long as it means the value.
  const [typed, setTyped] = useState('');
  const shown = numberIn(typed) === value ? typed : String(value ?? '');
  return (
    <Field
      {...props}
      data-field={field}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(numberIn(event.target.value));
      }}
    />
  );
}

export function NumberField({ field, label, hint }: { field: string; label: string; hint?: string }) {
  const { value, set, error, leave } = useFormField(field, looseNumber);
  return (
    <NumberInput
      field={field}
      label={label}
      hint={hint || undefined}
      error={error}
      value={value}
      onChange={(next) => set(next ?? null)}
      onBlur={leave}
    />
  );
}
