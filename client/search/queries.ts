import type { Lang, ListingKind } from '@contract/common';
import { type SearchReply, searchListings, searchPoints, suggestSearch } from '@contract/directory';
import { type Card, type PhotoView, readListing } from '@contract/listings';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';
import { type Filters, facetsFor, listedKinds, mostPages, sortOf } from './filters';

export const pageSize = 24;

const comma = (...numbers: number[]) => numbers.map((number) => number.toFixed(5)).join(',');

/** The filters of one search as the API takes them; `kinds` may be others than the list's own. */
function narrowed(filters: Filters, kinds: readonly ListingKind[]) {
  const { q, around } = filters;
  return {
    q,
    kind: [...kinds],
    ...(around && { near: comma(around.at.lat, around.at.lng), radius: around.radius }),
    ...facetsFor(kinds, filters.facets),
  };
}

const boxOf = ({ box }: Filters) => (box ? { bbox: comma(box.west, box.south, box.east, box.north) } : {});

/** The filters of the list without its order: what was looked for. */
export const needOf = (filters: Filters) => ({ ...narrowed(filters, listedKinds(filters)), ...boxOf(filters) });

/** Results page by page, with the counts of facets and kinds; the page before stays while the next is on its way. */
export function resultsQuery(filters: Filters, lang: Lang) {
  const query = {
    ...narrowed(filters, listedKinds(filters)),
    ...boxOf(filters),
    sort: sortOf(filters),
    lang,
    limit: pageSize,
  };
  return infiniteQueryOptions({
    queryKey: ['search', query],
    queryFn: ({ signal, pageParam }) => call(searchListings, { query: { ...query, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
  });
}

const nextPage = ({ page, limit, total }: SearchReply): number | undefined =>
  page * limit < total && page < mostPages ? page + 1 : undefined;

/** How many there are: for the ways out of an empty list. */
export function countQuery(filters: Filters, lang: Lang) {
  const query = { ...narrowed(filters, listedKinds(filters)), ...boxOf(filters), lang, limit: 1 };
  return queryOptions({
    queryKey: ['count', query],
    queryFn: async ({ signal }) => (await call(searchListings, { query, signal })).total,
  });
}

/** Every match for the map. The window of the map does not narrow it, so that nothing blanks while the map is moved. */
export function pointsQuery(filters: Filters, kinds: readonly ListingKind[]) {
  const query = narrowed(filters, kinds);
  return queryOptions({
    queryKey: ['points', query],
    queryFn: ({ signal }) => call(searchPoints, { query, signal }),
    placeholderData: keepPreviousData,
    enabled: kinds.length > 0,
  });
}

/** As you type; a reply to what is no longer typed is dropped. */
export function suggestQuery(q: string, lang: Lang) {
  return queryOptions({
    queryKey: ['suggest', q, lang],
    queryFn: ({ signal }) => call(suggestSearch, { query: { q, lang, limit: 4 }, signal }),
    placeholderData: keepPreviousData,
    enabled: q.trim() !== '',
  });
}

/** What the small card of a pin says: from the list when the listing is in it, else from its own page. */
export function previewQuery(slug: string, lang: Lang, card: Card | undefined) {
  return queryOptions({
    queryKey: ['preview', slug, lang],
    queryFn: async ({ signal }): Promise<Preview> => {
      const { place, photos } = await call(readListing, { params: { slug }, signal });
      return { subtitle: '', commune: place.commune, photo: photos[0] };
    },
    initialData: card && { subtitle: card.subtitle, commune: card.commune, photo: card.photo },
  });
}

interface Preview {
  subtitle: string;
  commune: string;
  photo: Pick<PhotoView, 'id' | 'placeholder'> | undefined;
}
