import { readForm, readPreview } from '@contract/editing';
import { queryOptions } from '@tanstack/react-query';
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
