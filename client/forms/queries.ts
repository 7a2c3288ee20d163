import { readForm, readOwnListings, readPreview } from '@contract/editing';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';

/** Read anew each time a form is opened: what was cached may be older than what was saved. */
export const formQuery = (slug: string) =>
  queryOptions({
    queryKey: ['form', slug],
    queryFn: ({ signal }) => call(readForm, { params: { slug }, signal }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The working copy as the public would see it. */
export const workingCopyQuery = (slug: string) =>
  queryOptions({
    queryKey: ['working-copy', slug],
    queryFn: ({ signal }) => call(readPreview, { params: { slug }, signal }),
    gcTime: 0,
    staleTime: 0,
  });

/** The drawing that stands in for a picture; it changes with what the listing says it is. Null where there is none. */
export const standInQuery = (slug: string, named: readonly string[], enabled: boolean) =>
  queryOptions({
    queryKey: ['stand-in', slug, ...named],
    queryFn: async ({ signal }) => {
      const { listings } = await call(readOwnListings, { signal });
      return listings.find((own) => own.slug === slug)?.photo ?? null;
    },
    enabled,
    placeholderData: keepPreviousData,
  });
