import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { Step } from './steps';

export interface OpenStep<S extends { id: string } = Step> {
  step: S;
  /** From 0. */
  place: number;
  go(id: S['id'], field?: string): void;
}

/** Which step is open, as `?step=place`: the back button goes back one, and a fault can be linked to. */
export function useStep<S extends { id: string }>(steps: readonly S[]): OpenStep<S> {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('step');
  const place = Math.max(
    0,
    steps.findIndex(({ id }) => id === wanted),
  );
  const [first] = steps;
  const step = steps[place] ?? first;
  if (!step) throw new Error('A form has at least one step');
  const field = search.get('field');
  useArrival(step.id, field);
  return {
    step,
    place,
    go: useCallback(
      (id, to) =>
        setSearch(
          (url) => {
            url.set('step', id);
            if (to) url.set('field', to);
            else url.delete('field');
            return url;
          },
          { preventScrollReset: true },
        ),
      [setSearch],
    ),
  };
}

/** A new step begins at its top, with the focus on its question, or on the field that is asked for. */
function useArrival(step: string, field: string | null): void {
  const isFirst = useRef(true);
  useEffect(
    function arrive() {
      if (isFirst.current && field === null) {
        isFirst.current = false;
        return;
      }
      isFirst.current = false;
      const focused = field === null ? undefined : inputOf(field);
      if (focused) {
        focused.focus();
        focused.scrollIntoView({ block: 'center' });
        return;
      }
      window.scrollTo({ top: 0, behavior: 'instant' });
      document.getElementById(`question-${step}`)?.focus({ preventScroll: true });
    },
    [step, field],
  );
}

const inputs = 'input, textarea, select, button';

/** What is typed into for a field: it bears its name itself, or stands inside what does. */
function inputOf(field: string): HTMLElement | undefined {
  const named = [...document.querySelectorAll<HTMLElement>('[data-field]')].find(
    ({ dataset }) => dataset.field === field,
  );
  return named?.matches(inputs) ? named : (named?.querySelector<HTMLElement>(inputs) ?? undefined);
}
