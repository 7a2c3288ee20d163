import { readPublicWrapForm, readWrapForm } from '@contract/wrap';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../api';

/** As the production sees it. Once it is open the form itself keeps what is typed: nothing is asked for again. */
export const publicFormQuery = (token: string) =>
  queryOptions({
    queryKey: ['wrap', 'public', token],
    queryFn: ({ signal }) => call(readPublicWrapForm, { params: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** As the desk sees it; the production may hand it in at any time. */
export const wrapFormQuery = (id: string) =>
  queryOptions({
    queryKey: ['production', id, 'wrap'],
    queryFn: ({ signal }) => call(readWrapForm, { params: { id }, signal }),
    staleTime: 5000,
    refetchOnWindowFocus: true,
  });
