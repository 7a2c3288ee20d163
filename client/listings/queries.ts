import type { Lang } from '@contract/common';
import { readListingShoots } from '@contract/filmography';
import { readListing, readNearby } from '@contract/listings';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';

export const listingQuery = (slug: string) =>
  queryOptions({
    queryKey: ['listing', slug],
    queryFn: ({ signal }) => call(readListing, { params: { slug }, signal }),
  });

/** What stands within `radius` kilometres of a listing, by group; the circle before stays while the next is on its way. */
export const nearbyQuery = (slug: string, radius: number, lang: Lang) =>
  queryOptions({
    queryKey: ['nearby', slug, radius, lang],
    queryFn: ({ signal }) => call(readNearby, { params: { slug }, query: { radius, lang }, signal }),
    placeholderData: keepPreviousData,
  });

/** Released productions that were shot at a listing. */
export const shootsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['listing', slug, 'shoots'],
    queryFn: ({ signal }) => call(readListingShoots, { params: { slug }, signal }),
  });
