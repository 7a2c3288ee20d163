import { readQueue } from '@contract/moderation';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../api';

/** Only the counts are wanted here. Under the key of the queue: what changes the queue renews them. */
const waitingQuery = queryOptions({
  queryKey: ['moderation', 'waiting'],
  queryFn: ({ signal }) => call(readQueue, { query: { limit: 1 }, signal }),
  refetchInterval: 60_000,
});

/** How many listings wait for the desk; 0 until it is known. */
export const useWaiting = (): number => useQuery(waitingQuery).data?.counts.all ?? 0;
