import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, and again when that changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** The one breakpoint that does the work: under it a finger, one column and the sheet. */
export const phone = '(max-width: 760px)';
/** From here on the facets have a column of their own. */
export const wide = '(min-width: 1180px)';
