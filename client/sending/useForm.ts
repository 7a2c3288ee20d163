import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { type CallCode, CallProblem } from '../api';
import { useProblemText } from './useProblemText';

/** What to say when a call is refused: below a field, or of the form as a whole. */
export interface Refusal {
  field?: string;
  text: string;
}

interface FormOptions<Shape extends z.ZodType, Reply> {
  /** The body as its contract has it. */
  shape: Shape;
  send(body: z.output<Shape>): Promise<Reply>;
  onDone?(reply: Reply): void;
  /** Every field of the form by name, and what to say of a value that is not right. */
  faults: Record<string, (value: string) => string>;
  /** Of the body, what no field holds: the language of the page, the token of a letter. */
  given?: Record<string, unknown>;
  refusals?: Partial<Record<CallCode, Refusal>>;
}

type Values = Record<string, string>;

/**
 * A form whose fields keep their own text, so that browsers and password keepers fill them as they like. It is checked
 * by its contract before it is sent; what is wrong is said in the reader's language, and the first wrong field has the
 * focus.
 */
export function useForm<Shape extends z.ZodType, Reply>(options: FormOptions<Shape, Reply>) {
  const { shape, send, onDone, faults, given, refusals = {} } = options;
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<Values>({});
  /** Counts what went wrong: each time the focus goes to the first field that did. */
  const [attempt, setAttempt] = useState(0);
  const { mutate, error, isPending, reset } = useMutation({ mutationFn: send, onSuccess: onDone, onError: blame });
  const refusal = error instanceof CallProblem ? refusals[error.code] : undefined;

  function valuesNow(): Values {
    const data = form.current ? [...new FormData(form.current)] : [];
    return Object.fromEntries(
      data.flatMap(([name, value]) => (name in faults && typeof value === 'string' ? [[name, value]] : [])),
    );
  }
  function blameFields(names: readonly string[]) {
    const values = valuesNow();
    setAttempt((count) => count + 1);
    setWrong(Object.fromEntries(names.flatMap((name) => (name in faults ? [[name, values[name] ?? '']] : []))));
  }
  function blame(problem: Error) {
    blameFields(problem instanceof CallProblem ? Object.keys(problem.fields) : []);
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (isPending) return;
    const checked = shape.safeParse({ ...valuesNow(), ...given });
    if (!checked.success) return blameFields(checked.error.issues.map(({ path }) => String(path[0])));
    setWrong({});
    mutate(checked.data);
  }
  function onInput({ target }: FormEvent) {
    if (error) reset();
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const { name } = target;
    if (name in wrong) setWrong(({ [name]: _, ...others }) => others);
  }

  const errors: Values = Object.fromEntries(
    Object.entries(wrong).flatMap(([name, value]) => {
      const fault = faults[name];
      return fault ? [[name, fault(value)]] : [];
    }),
  );
  if (refusal?.field) errors[refusal.field] = refusal.text;
  useEffect(
    function goToFirst() {
      if (attempt > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    },
    [attempt],
  );
  const general = useProblemText(error);
  const isSaid = Object.keys(errors).length > 0;
  return {
    /** For the form element. */
    props: { ref: form, onSubmit, onInput, noValidate: true },
    errors,
    /** What is wrong with the whole; null when a field says it. */
    problem: error === null || isSaid ? null : (refusal?.text ?? general),
    isSending: isPending,
  };
}
