import { readProductions } from '@contract/productions';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../api';

const staffQuery = queryOptions({
  queryKey: ['desk-staff'],
  queryFn: async ({ signal }) => (await call(readProductions, { query: { limit: 1 }, signal })).staff,
  staleTime: 600_000,
});

/** Who of the desk may look after a production. */
export const useStaff = (): readonly { id: string; name: string }[] => useQuery(staffQuery).data ?? [];
