import { useState } from 'react';
import type { Filters } from './filters';

/** The question that the results on the page answer: the one before, while the answer to a new one is on its way. */
export function useAnswered(filters: Filters, isStale: boolean): Filters {
  const [answered, setAnswered] = useState(filters);
  if (!isStale && answered !== filters) setAnswered(filters);
  return isStale ? answered : filters;
}
