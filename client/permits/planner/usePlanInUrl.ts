import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Asked, asFields, readAsked } from './asked';

export interface PlanInUrl {
  asked: Asked;
  change(part: Partial<Asked>): void;
}

const ours = ['listing', 'commune', 'need', 'day'];

/** What is asked of the planner lives in the address: a reload, a bookmark and a letter lead back to the same plan. */
export function usePlanInUrl(): PlanInUrl {
  const [url, setUrl] = useSearchParams();
  const asked = useMemo(() => readAsked(url), [url]);
  function change(part: Partial<Asked>) {
    setUrl(
      () => {
        // Read at the moment of the change: two quick ones must not undo each other.
        const now = new URLSearchParams(window.location.search);
        const next = new URLSearchParams(asFields({ ...readAsked(now), ...part }));
        for (const [name, value] of now) if (!ours.includes(name)) next.append(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }
  return { asked, change };
}
