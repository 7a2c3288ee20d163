import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type Filters, fromUrl, toUrl } from './filters';

export type ChangeFilters = (change: Partial<Filters>, options?: { replace?: boolean }) => void;

/** What is asked, as the address has it, and the way to ask otherwise. */
export function useFilters(): [Filters, ChangeFilters] {
  const [url] = useSearchParams();
  const navigate = useNavigate();
  const text = url.toString();
  const filters = useMemo(() => fromUrl(new URLSearchParams(text)), [text]);
  const change = useCallback<ChangeFilters>(
    (next, { replace = false } = {}) => {
      // Read at the moment of the change: two quick ones must not undo each other.
      const now = fromUrl(new URLSearchParams(window.location.search));
      void navigate({ search: toUrl({ ...now, ...next }).toString() }, { replace, preventScrollReset: true });
    },
    [navigate],
  );
  return [filters, change];
}
