import { type ListingKind, listingKind } from '@contract/common';
import { type GapSource, gapSource, readGaps } from '@contract/gaps';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { z } from 'zod';
import { call } from '../api';

export type Gaps = z.infer<typeof readGaps.reply>;

export interface GapFilters {
  kind?: ListingKind;
  departement?: string;
  source?: GapSource;
}

/** What is missing, page after page; the counts by month and place are of all of it. */
export const gapsQuery = ({ kind, departement, source }: GapFilters) =>
  infiniteQueryOptions({
    queryKey: ['gaps', kind, departement, source],
    queryFn: ({ pageParam, signal }) => {
      const narrowed = {
        kind: kind ? [kind] : [],
        departement: departement ? [departement] : [],
        source: source ? [source] : [],
      };
      return call(readGaps, { query: { ...narrowed, page: pageParam }, signal });
    },
    initialPageParam: 1,
    getNextPageParam: ({ page, limit, total }) => (page * limit < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });

type Narrow = (name: keyof GapFilters, value: string) => void;

/** What the address narrows the room to, and the way to change it. */
export function useGapFilters(): [GapFilters, Narrow] {
  const [url, setUrl] = useSearchParams();
  const filters = {
    kind: listingKind.safeParse(url.get('kind')).data,
    departement: /^\d[\dAB]\d?$/.exec(url.get('departement') ?? '')?.[0],
    source: gapSource.safeParse(url.get('source')).data,
  };
  const narrow: Narrow = (name, value) =>
    setUrl(
      (now) => {
        if (value === '') now.delete(name);
        else now.set(name, value);
        return now;
      },
      { replace: true },
    );
  return [filters, narrow];
}
