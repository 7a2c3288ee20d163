import { readEconomics } from '@contract/indicators';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../api';

const economicsQuery = queryOptions({
  queryKey: ['economics'],
  queryFn: ({ signal }) => call(readEconomics, { signal }),
  staleTime: 300_000,
});

/** The dated figures that estimates are made with; undefined until they are here. */
export const useEconomics = () => useQuery(economicsQuery).data;
