import { type QueueTab, readQueue, readReview, readVersion } from '@contract/moderation';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';

/** Colleagues decide and owners send at the same time: half a minute old is old here. */
const renewal = 30_000;

/** The queue of a tab, page by page; under the key that every change to the queue renews. */
export const queueQuery = (tab: QueueTab) =>
  infiniteQueryOptions({
    queryKey: ['moderation', 'queue', tab],
    queryFn: ({ pageParam, signal }) => call(readQueue, { query: { tab, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ total }, pages) => {
      const loaded = pages.reduce((sum, { items }) => sum + items.length, 0);
      return loaded < total ? pages.length + 1 : undefined;
    },
    placeholderData: keepPreviousData,
    refetchInterval: renewal,
  });

/** One listing with all a decision needs. */
export const reviewQuery = (slug: string) =>
  queryOptions({
    queryKey: ['moderation', 'review', slug],
    queryFn: ({ signal }) => call(readReview, { params: { slug }, signal }),
    staleTime: 0,
  });

/** What an earlier version would change; it never becomes another one, but what it is compared with does. */
export const versionQuery = (slug: string, version: string) =>
  queryOptions({
    queryKey: ['moderation', 'version', slug, version],
    queryFn: ({ signal }) => call(readVersion, { params: { slug, version }, signal }),
    staleTime: 0,
  });
