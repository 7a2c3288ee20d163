import { readRules } from '@contract/permits';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api';

/** The rules of permits with the names of needs. They change seldom. */
export const rulesQuery = queryOptions({
  queryKey: ['permit-rules'],
  queryFn: ({ signal }) => call(readRules, { signal }),
  staleTime: 60_000,
});
