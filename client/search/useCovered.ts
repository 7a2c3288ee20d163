import { type RefObject, useCallback } from 'react';

/** At most so much of the map counts as covered: a sheet drawn all the way up is not looked past. */
const most = 0.6;

/** How many pixels of the map the list lies on: nothing beside it, the height of the sheet on a phone. */
export function useCovered(list: RefObject<HTMLElement | null>, isSheet: boolean): () => number {
  return useCallback(() => {
    if (!isSheet || !list.current) return 0;
    const height = window.innerHeight - list.current.getBoundingClientRect().top;
    return Math.min(Math.max(0, height), window.innerHeight * most);
  }, [list, isSheet]);
}
