import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import type { z } from 'zod';
import { type CallCode, CallProblem } from '../api';
import { useProblemText } from './useProblemText';
import { type Faults, useWrongFields, type Values, valuesOf } from './useWrongFields';

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
  /** Every field of the form by its name, with what to say of a value that is not right. */
  faults: Faults;
  /** What to say of a field that only the server can judge: a password that is not theirs. */
  judged?: Values;
  /** Of the body, what no field holds: the language of the page, the token of a letter. */
  given?: Record<string, unknown>;
  refusals?: Partial<Record<CallCode, Refusal>>;
}

/**
 * A form whose fields keep their own text, so that browsers and password keepers fill them as they like. It is checked
 * by its contract before it is sent; what is wrong is said in the reader's language, and the first wrong field has the
 * focus.
 */
export function useForm<Shape extends z.ZodType, Reply>(options: FormOptions<Shape, Reply>) {
  const { shape, send, onDone, faults, judged, given, refusals = {} } = options;
  const form = useRef<HTMLFormElement>(null);
  const isOnItsWay = useRef(false);
  const { wrong, blame, forgive } = useWrongFields(form, faults);
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: send,
    onSuccess: onDone,
    onError: (problem) => blame(fieldsOf(problem), judged),
    onSettled() {
      isOnItsWay.current = false;
    },
  });

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    // Not `isPending`: the second half of a double click comes before it is known here.
    if (isOnItsWay.current) return;
    const checked = shape.safeParse({ ...valuesOf(form.current, faults), ...given });
    if (!checked.success) return blame(checked.error.issues.map(({ path }) => String(path[0])));
    isOnItsWay.current = true;
    mutate(checked.data);
  }
  function onInput({ target }: FormEvent) {
    if (error) reset();
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) forgive(target.name);
  }

  const isJudged = error !== null && fieldsOf(error).some((name) => name in faults);
  const refusal = error instanceof CallProblem && !isJudged ? refusals[error.code] : undefined;
  const errors: Values = refusal?.field ? { ...wrong, [refusal.field]: refusal.text } : wrong;
  const general = useProblemText(error);
  const isSaid = Object.keys(errors).length > 0;
  return {
    /** For the form element. */
    props: { ref: form, onSubmit, onInput, noValidate: true },
    /** Field → what to say below it. */
    errors,
    /** What is wrong with the whole; null when a field says it. */
    problem: isSaid ? null : (refusal?.text ?? general),
    isSending: isPending,
  };
}

const fieldsOf = (problem: Error) => (problem instanceof CallProblem ? Object.keys(problem.fields) : []);
