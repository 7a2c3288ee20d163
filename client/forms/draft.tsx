import type { ListingKind } from '@contract/common';
import { createContext, use, useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import { useLanguage } from '../i18n/language';
import { allFaults, faultFor } from './faults';
import { type Content, fieldValue } from './saving/content';
import { contentOf } from './saving/edits';
import type { DraftState, Keeper } from './saving/keeper';

/** What every field of a form reads and writes. */
export interface Draft {
  kind: ListingKind;
  state: DraftState;
  keeper: Keeper;
  /** As the editor sees it: what is saved with what was typed over it. */
  content: Content;
  /** Path → the server's sentence, of everything that keeps it from being published. */
  faults: Readonly<Record<string, string>>;
  /** Whether the fault of a field is shown by now: it was left, or the editor asked to send. */
  isChecked(field: string): boolean;
  check(field: string): void;
  checkAll(): void;
}

const DraftContext = createContext<Draft | null>(null);
export const DraftProvider = DraftContext;

export function useDraft(): Draft {
  const draft = use(DraftContext);
  if (!draft) throw new Error('Only inside a form');
  return draft;
}

/** Makes the draft of a form out of what the keeper holds. */
export function useDraftOf(state: DraftState, keeper: Keeper): Draft {
  const { form, edits, refused } = state;
  const [checked, setChecked] = useState<ReadonlySet<string> | 'all'>(new Set<string>());
  const content = useMemo(() => contentOf(form, edits), [form, edits]);
  const faults = useMemo(() => ({ ...allFaults(form, content), ...refused }), [form, content, refused]);
  const check = useCallback(
    (field: string) => setChecked((before) => (before === 'all' ? before : new Set([...before, field]))),
    [],
  );
  return useMemo(
    () => ({
      kind: form.kind,
      state,
      keeper,
      content,
      faults,
      isChecked: (field) => checked === 'all' || checked.has(field) || Object.hasOwn(refused, field),
      check,
      checkAll: () => setChecked('all'),
    }),
    [form.kind, state, keeper, content, faults, checked, check, refused],
  );
}

export interface FormField<Value> {
  value: Value;
  set(value: Value | null): void;
  /** What would be right, once the field was left; in the reader's language. */
  error: string | undefined;
  /** To be called when the focus leaves the field. */
  leave(): void;
}

/** One field of the draft. `schema` must read whatever a draft may hold, with `catch`. */
export function useFormField<S extends z.ZodType>(field: string, schema: S): FormField<z.output<S>> {
  const { kind, content, keeper, faults, isChecked, check } = useDraft();
  const language = useLanguage();
  const raw = fieldValue(content, field);
  const value = useMemo(() => schema.parse(raw), [schema, raw]);
  const { set } = keeper;
  return {
    value,
    set: useCallback((next) => set(field, next), [set, field]),
    error: isChecked(field) ? faultFor(kind, faults, field, language) : undefined,
    leave: () => check(field),
  };
}
