import { readFilmography } from '@contract/filmography';
import { readIndicators } from '@contract/indicators';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';
import type { Filters } from './filters';

const pageSize = 60;

/** What was shot here, page by page; the answer before stays while the next is on its way. */
export function filmographyQuery({ q, year, type, departement }: Filters) {
  const query = {
    q,
    ...(year === undefined ? {} : { year }),
    type: type === '' ? [] : [type],
    departement: departement === '' ? [] : [departement],
    limit: pageSize,
  };
  return infiniteQueryOptions({
    queryKey: ['filmography', query],
    queryFn: ({ signal, pageParam }) => call(readFilmography, { query: { ...query, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ page, limit, total }) => (page * limit < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}

/** The figures of a year as the public may know them, whoever asks. */
export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ['indicators', 'public', year],
    queryFn: ({ signal }) => call(readIndicators, { query: { year, scope: 'public' }, signal }),
    placeholderData: keepPreviousData,
  });
