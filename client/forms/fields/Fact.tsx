import type { VocabularyName } from '@contract/vocabularies';
import { z } from 'zod';
import { BilingualInput } from '../../i18n/BilingualInput';
import { useFieldLabel } from '../../moderation/fields';
import { FieldError } from '../../ui/Labelled';
import { TermChoices } from '../../vocabularies/TermChoices';
import { useFormField } from '../draft';
import { useFormTexts } from '../texts';
import { BilingualField, looseBilingual } from './BilingualField';
import { GroupField } from './GroupField';
import { looseNumber, NumberField, NumberInput } from './NumberField';
import row from './Row.module.css';

/** A number under the name that the field has everywhere. */
export function NumberFact({ field, hint }: { field: string; hint?: string }) {
  return <NumberField field={field} label={useFieldLabel()(field)} hint={hint} />;
}

/** A text in both languages under the name that the field has everywhere. */
export function TextFact({ field, hint, rows }: { field: string; hint?: string; rows?: number }) {
  return <BilingualField field={field} label={useFieldLabel()(field)} hint={hint} rows={rows} />;
}

const looseFact = z.record(z.string(), z.unknown()).catch({});

interface NotedChoiceProps {
  field: string;
  /** Where the chosen term stands in the field's value: `level` of `noise`. */
  part: string;
  vocabulary: VocabularyName;
}

/** One of a few terms, and a note once it is chosen. */
export function NotedChoice({ field, part, vocabulary }: NotedChoiceProps) {
  const words = useFormTexts();
  const { value, set, error, leave } = useFormField(field, looseFact);
  const chosen = z.string().catch('').parse(value[part]);
  return (
    <div className={row.noted}>
      <TermChoices
        field={field}
        label={useFieldLabel()(field)}
        vocabulary={vocabulary}
        single
        chosen={chosen === '' ? [] : [chosen]}
        onChange={([term]) => set(term === undefined ? null : { ...value, [part]: term })}
      />
      {error && <FieldError id={`${field}-error`}>{error}</FieldError>}
      {chosen !== '' && (
        <BilingualInput
          label={words.note}
          rows={1}
          value={looseBilingual.parse(value.note)}
          onChange={(note) => set({ ...value, note })}
          onBlur={leave}
        />
      )}
    </div>
  );
}

interface NotedNumbersProps {
  field: string;
  /** Part of the value → its label; the first is the one without which there is no fact. */
  parts: readonly [name: string, label: string][];
  /** What the other parts are until somebody says so. */
  usual: Readonly<Record<string, unknown>>;
  children?: (value: Record<string, unknown>, change: (part: Record<string, unknown>) => void) => React.ReactNode;
}

/** A few numbers that say one thing, and a note once they are there. */
export function NotedNumbers({ field, parts, usual, children }: NotedNumbersProps) {
  const words = useFormTexts();
  const { value, set, error, leave } = useFormField(field, looseFact);
  const isThere = Object.keys(value).length > 0;
  function change(part: Record<string, unknown>) {
    const next = { ...usual, ...value, ...part };
    const isEmpty = parts.every(([name]) => next[name] === undefined || next[name] === usual[name]);
    set(isEmpty && !hasNote(next) ? null : next);
  }
  return (
    <GroupField
      field={field}
      label={useFieldLabel()(field)}
      error={error}
      onLeave={leave}
      below={
        isThere && (
          <BilingualInput
            label={words.note}
            rows={1}
            value={looseBilingual.parse(value.note)}
            onChange={(note) => change({ note })}
          />
        )
      }
    >
      {parts.map(([name, label]) => (
        <NumberInput
          key={name}
          label={label}
          value={looseNumber.parse(value[name])}
          onChange={(number) => change({ [name]: number })}
        />
      ))}
      {children?.(value, change)}
    </GroupField>
  );
}

const hasNote = ({ note }: Record<string, unknown>) => Object.values(looseBilingual.parse(note)).some(Boolean);
