import { readEnquiries } from '@contract/enquiries';
import { readQueue } from '@contract/moderation';
import { readProductions } from '@contract/productions';
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

/** Only the counts once more; under the key of the inbox. */
const enquiriesQuery = queryOptions({
  queryKey: ['enquiries', 'waiting'],
  queryFn: ({ signal }) => call(readEnquiries, { query: { limit: 1 }, signal }),
  select: ({ statuses }) => statuses.new + statuses.toAnswer,
  refetchInterval: 60_000,
});

/** How many enquiries wait for the desk's answer; 0 until it is known. */
export const useToAnswer = (): number => useQuery(enquiriesQuery).data ?? 0;

/** Only the counts again; under the key of the lists of productions. */
const statusesQuery = queryOptions({
  queryKey: ['productions', 'statuses'],
  queryFn: ({ signal }) => call(readProductions, { query: { limit: 1 }, signal }),
  select: ({ statuses }) => statuses,
  refetchInterval: 60_000,
});

/** How many productions the desk still has to do with: not over, not lost; 0 until it is known. */
export function useFollowed(): number {
  const { data } = useQuery(statusesQuery);
  return data ? data.enquiry + data.scouting + data.preparation + data.shooting : 0;
}
