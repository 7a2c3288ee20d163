import { readOwnListings } from '@contract/editing';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../api';

/** One's own listings and the claims one waits for. The desk may answer at any time: asked again on every visit. */
export const mineQuery = queryOptions({
  queryKey: ['mine'],
  queryFn: ({ signal }) => call(readOwnListings, { signal }),
  staleTime: 0,
});
