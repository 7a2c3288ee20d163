import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Change } from './changes';
import { type Filters, fromUrl, toUrl } from './filters';

interface Options {
  /** For what the reader does not think of as a step: one more page. */
  replace?: boolean;
  /** Changes of one run, such as moves of the map, are one step together: back leads before the first of them. */
  run?: 'moves';
}
export type ChangeFilters = (change: Change, options?: Options) => void;

/** The search as the address has it, and the way to change it. */
export function useFilters(): [Filters, ChangeFilters] {
  const [url] = useSearchParams();
  const navigate = useNavigate();
  const text = url.toString();
  const filters = useMemo(() => fromUrl(new URLSearchParams(text)), [text]);
  const { state } = useLocation();
  const entry = useRef<unknown>(state);
  useEffect(() => {
    entry.current = state;
  }, [state]);
  const change = useCallback<ChangeFilters>(
    (apply, { replace = false, run } = {}) => {
      const goesOn = run !== undefined && runOf(entry.current) === run;
      // Read at the moment of the change: two quick ones must not undo each other.
      const now = fromUrl(new URLSearchParams(window.location.search));
      void navigate(
        { search: toUrl(apply(now)).toString() },
        goesOn || replace ? { replace: true, state: entry.current } : { state: run && { run } },
      );
    },
    [navigate],
  );
  return [filters, change];
}

/** The run of changes that made an entry of the history. */
const runOf = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'run' in state ? state.run : undefined;
