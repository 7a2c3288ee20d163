import { createContext, use, useMemo, useState } from 'react';
import { useWrapTexts } from '../texts';
import { type Fault, faultsOf, faultText } from './faults';
import { type DraftState, type Keeper, valuesIn } from './keeper';
import type { Values } from './values';

/** What every field of the form reads and writes. */
export interface Draft {
  state: DraftState;
  keeper: Keeper;
  /** As whoever answers sees them: what is saved with what was typed over it. */
  values: Values;
  faults: Readonly<Record<string, Fault>>;
  /** Whether the fault of a field is shown by now: it was left, or one asked to send. */
  isChecked(path: string): boolean;
  check(...paths: string[]): void;
  checkAll(): void;
}

const DraftContext = createContext<Draft | null>(null);
export const DraftProvider = DraftContext;

export function useDraft(): Draft {
  const draft = use(DraftContext);
  if (!draft) throw new Error('Only inside the form');
  return draft;
}

/** Makes the draft of a form out of what the keeper holds. */
export function useDraftOf(state: DraftState, keeper: Keeper): Draft {
  const [checked, setChecked] = useState<ReadonlySet<string> | 'all'>(new Set<string>());
  const values = useMemo(() => valuesIn(state), [state]);
  const faults = useMemo(() => faultsOf(values), [values]);
  return useMemo(
    () => ({
      state,
      keeper,
      values,
      faults,
      isChecked: (path) => checked === 'all' || checked.has(path),
      check: (...paths) => setChecked((before) => (before === 'all' ? before : new Set([...before, ...paths]))),
      checkAll: () => setChecked('all'),
    }),
    [state, keeper, values, faults, checked],
  );
}

export interface AnswerField {
  value: string;
  set(text: string): void;
  /** What would be right, once the field was left; in the reader's language. */
  error: string | undefined;
  leave(): void;
}

/** One answer by its path. What is only missing is not held against a field before one asks to send. */
export function useAnswer(path: string): AnswerField {
  const { values, faults, keeper, isChecked, check } = useDraft();
  const words = useWrapTexts();
  const fault = faults[path];
  return {
    value: values[path] ?? '',
    set: (text) => keeper.set(path, text),
    error: fault && isChecked(path) ? faultText(path, fault, words) : undefined,
    leave: () => {
      if (fault?.kind !== 'missing') check(path);
    },
  };
}
