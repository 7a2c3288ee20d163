import type { ListingKind } from '@contract/common';
import {
  type FreshnessStage,
  freshnessStage,
  readAgeing,
  readFreshnessSettings,
  readLetter,
} from '@contract/freshness';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../api';

export type AgedListing = z.infer<typeof readAgeing.reply>['items'][number];
export type AgedKind = z.infer<typeof readAgeing.reply>['kinds'][number];
export type Letter = z.infer<typeof readLetter.reply>;

export const stages: readonly FreshnessStage[] = freshnessStage.options;

export interface AgeingFilters {
  kind?: ListingKind;
  stage?: FreshnessStage;
}

/** The oldest of the directory, page after page, with the counts of all of it. */
export const ageingQuery = (filters: AgeingFilters) =>
  infiniteQueryOptions({
    queryKey: ['ageing', filters],
    queryFn: ({ pageParam, signal }) => call(readAgeing, { query: { ...filters, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((sum, { items }) => sum + items.length, 0);
      return shown < total && pages.at(-1)?.items.length ? pages.length + 1 : undefined;
    },
    placeholderData: keepPreviousData,
  });

export const settingsQuery = queryOptions({
  queryKey: ['freshness', 'settings'],
  queryFn: ({ signal }) => call(readFreshnessSettings, { signal }),
});

/** What a letter asks about. Its link is good for whoever holds it: nothing to ask again for. */
export const letterQuery = (token: string) =>
  queryOptions({
    queryKey: ['freshness', 'letter', token],
    queryFn: ({ signal }) => call(readLetter, { params: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
