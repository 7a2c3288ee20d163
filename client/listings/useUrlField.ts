import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

type SetField = (value: string | undefined, options?: { push?: boolean }) => void;

/**
 * One field of the address and the way to change it; undefined takes it out. A change is no step for the back button
 * unless it is pushed, and what the history entry holds (the way back to the search) stays.
 */
export function useUrlField(name: string): [string | null, SetField] {
  const [url] = useSearchParams();
  const { state, hash } = useLocation();
  const navigate = useNavigate();
  const set = useCallback<SetField>(
    (value, { push = false } = {}) => {
      // Read at the moment of the change: two quick ones must not undo each other.
      const next = new URLSearchParams(window.location.search);
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      void navigate({ search: next.toString(), hash }, { replace: !push, state });
    },
    [name, hash, state, navigate],
  );
  return [url.get(name), set];
}
