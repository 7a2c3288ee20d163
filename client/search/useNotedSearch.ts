import { noteSearch } from '@contract/directory';
import { useEffect } from 'react';
import { call } from '../api';
import type { Filters } from './filters';
import { needOf } from './queries';

/** Milliseconds that a search rests before it counts as one. */
const restMs = 3000;
/** As many results are few: see `fewResults` of the contract of gaps, which this page need not load. */
const few = 2;
/** Searches of this visit that were told: looked at again they are no further need. */
const told = new Set<string>();

/** Tells the desk that a search found little, once it has rested. The server judges; nobody waits for it. */
export function useNotedSearch(filters: Filters, total: number | undefined): void {
  const { q, facets } = filters;
  // Of several words the list drops some until it finds something: the server looks for all of them.
  const isTold =
    total !== undefined && (total <= few || q.includes(' ')) && (q !== '' || Object.keys(facets).length > 0);
  const need = isTold ? JSON.stringify(needOf(filters)) : '';
  useEffect(
    function tellAfterRest() {
      if (need === '' || told.has(need)) return;
      const timer = setTimeout(() => {
        told.add(need);
        call(noteSearch, { body: JSON.parse(need) }).catch(() => undefined);
      }, restMs);
      return () => clearTimeout(timer);
    },
    [need],
  );
}
