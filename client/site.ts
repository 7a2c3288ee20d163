import { readSite } from '@contract/site';
import { queryOptions } from '@tanstack/react-query';
import { call } from './api';

/** What this installation is: tiles of the map, demonstration or not. It does not change while a page is open. */
export const siteQuery = queryOptions({
  queryKey: ['site'],
  queryFn: ({ signal }) => call(readSite, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
