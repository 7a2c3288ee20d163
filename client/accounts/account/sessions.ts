import { readSessions } from '@contract/accounts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api';

/** Where one is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => call(readSessions, { signal }),
  staleTime: 0,
});
