import type { Lang } from '@contract/common';
import {
  compareListings,
  type Journey,
  type journeyAsk,
  planJourney,
  readCards,
  readShortlist,
  readShortlists,
} from '@contract/shortlists';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../api';

/** One's own lists, the last changed first. */
export const ownListsQuery = queryOptions({
  queryKey: ['shortlists'],
  queryFn: async ({ signal }) => (await call(readShortlists, { signal })).shortlists,
});

export const shortlistQuery = (id: string, lang: Lang) =>
  queryOptions({
    queryKey: ['shortlist', id, lang],
    queryFn: ({ signal }) => call(readShortlist, { params: { id }, query: { lang }, signal }),
    placeholderData: keepPreviousData,
  });

/** The cards of what this browser keeps; those before stay while one more is on its way. */
export const cardsQuery = (slugs: readonly string[], lang: Lang) =>
  queryOptions({
    queryKey: ['cards', lang, ...slugs],
    queryFn: async ({ signal }) =>
      (await call(readCards, { query: { lang }, body: { slugs: [...slugs] }, signal })).cards,
    placeholderData: keepPreviousData,
  });

export const comparisonQuery = (slugs: readonly string[]) =>
  queryOptions({
    queryKey: ['comparison', ...slugs],
    queryFn: ({ signal }) => call(compareListings, { body: { slugs: [...slugs] }, signal }),
    enabled: slugs.length > 0,
    placeholderData: keepPreviousData,
  });

export const journeyQuery = (ask: z.input<typeof journeyAsk>) =>
  queryOptions({
    queryKey: ['journey', ask],
    queryFn: ({ signal }): Promise<Journey> => call(planJourney, { body: ask, signal }),
    enabled: ask.slugs.length > 0,
    placeholderData: keepPreviousData,
  });
