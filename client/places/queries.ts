import type { Point } from '@contract/common';
import { readCommunes, readNearestCommune } from '@contract/places';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';

/** The communes that a typed text may mean; those before stay while the next are on their way. */
export const communesQuery = (q: string) =>
  queryOptions({
    queryKey: ['communes', q],
    queryFn: ({ signal }) => call(readCommunes, { query: { q }, signal }),
    enabled: q !== '',
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });

/** The commune nearest to a point, to a hundred metres: a pin on its way is not asked about at every step. */
export const nearestQuery = (at: Point | undefined) =>
  queryOptions({
    queryKey: ['communes', 'nearest', at?.lat.toFixed(3), at?.lng.toFixed(3)],
    queryFn: ({ signal }) => call(readNearestCommune, { query: at ?? { lat: 0, lng: 0 }, signal }),
    enabled: at !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
