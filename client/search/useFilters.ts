import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Change } from './changes';
import { type Filters, fromUrl, toUrl } from './filters';

interface Options {
  /** For what the reader does not think of as a step: moving the map, one more page. */
  replace?: boolean;
}
export type ChangeFilters = (change: Change, options?: Options) => void;

/** The search as the address has it, and the way to change it. */
export function useFilters(): [Filters, ChangeFilters] {
  const [url] = useSearchParams();
  const navigate = useNavigate();
  const text = url.toString();
  const filters = useMemo(() => fromUrl(new URLSearchParams(text)), [text]);
  const change = useCallback<ChangeFilters>(
    (apply, { replace = false } = {}) => {
      // Read at the moment of the change: two quick ones must not undo each other.
      const now = fromUrl(new URLSearchParams(window.location.search));
      void navigate({ search: toUrl(apply(now)).toString() }, { replace });
    },
    [navigate],
  );
  return [filters, change];
}
