import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { CallProblem } from '../api';
import { useProblemText } from '../sending/useProblemText';

interface CheckedOptions<Shape extends z.ZodType, Reply> {
  /** The body as its contract has it. */
  shape: Shape;
  send(body: z.output<Shape>): Promise<Reply>;
  onDone(reply: Reply): void;
  /** Path of a field, numbers left out (`call.roles.name`), → what to say of it. */
  faults: Record<string, string>;
  /** What to say of a field without a sentence of its own. */
  fault: string;
}

const withoutNumbers = (path: string) => path.replace(/\.\d+(?=\.|$)/g, '');

/**
 * A form whose values are nested, held by its component: checked by its contract before it is sent, and what is wrong is
 * said at the field's path. The first wrong field has the focus.
 */
export function useChecked<Shape extends z.ZodType, Reply>(options: CheckedOptions<Shape, Reply>) {
  const { shape, send, onDone, faults, fault } = options;
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [blames, setBlames] = useState(0);
  useEffect(
    function goToFirst() {
      if (blames > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    },
    [blames],
  );
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: send,
    onSuccess: onDone,
    onError: (problem) => blame(problem instanceof CallProblem ? Object.keys(problem.fields) : []),
  });

  function blame(paths: readonly string[]) {
    const sentences = paths.map((path) => [path, faults[path] ?? faults[withoutNumbers(path)] ?? fault]);
    setWrong(Object.fromEntries(sentences));
    if (paths.length > 0) setBlames((count) => count + 1);
  }

  const problem = useProblemText(error);
  return {
    form,
    /** What is wrong at a path; also where only something inside it is. */
    errorAt: (path: string): string | undefined =>
      wrong[path] ?? Object.entries(wrong).find(([each]) => each.startsWith(`${path}.`))?.[1],
    /** What is wrong with the whole. */
    problem: Object.keys(wrong).length > 0 ? null : problem,
    hasFaults: Object.keys(wrong).length > 0,
    isSending: isPending,
    submit(event: FormEvent, body: unknown) {
      event.preventDefault();
      if (isPending) return;
      const checked = shape.safeParse(body);
      if (!checked.success) return blame(checked.error.issues.map(({ path }) => path.join('.')));
      setWrong({});
      mutate(checked.data);
    },
    /** Somebody mends it: the reproaches go. */
    forgive() {
      if (error) reset();
      if (Object.keys(wrong).length > 0) setWrong({});
    },
  };
}
export type Checked = Pick<ReturnType<typeof useChecked>, 'errorAt'>;
