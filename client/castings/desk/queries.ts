import {
  type Application,
  type CastingStatus,
  readApplications,
  readDeskCall,
  readDeskCalls,
  readReadings,
} from '@contract/castings';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../api';

export const deskKey = ['desk-castings'] as const;

export const deskCallsQuery = (q: string, status: CastingStatus[]) =>
  infiniteQueryOptions({
    queryKey: [...deskKey, 'list', q, status],
    queryFn: ({ pageParam, signal }) =>
      call(readDeskCalls, { query: { q, status, page: pageParam, limit: 60 }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ page, limit, total }) => (page * limit < total ? page + 1 : undefined),
    placeholderData: (before) => before,
  });

export const deskCallQuery = (id: string) =>
  queryOptions({
    queryKey: [...deskKey, 'call', id],
    queryFn: ({ signal }) => call(readDeskCall, { params: { id }, signal }),
  });

export interface ApplicationWishes {
  role: string[];
  status: Application['status'][];
  q: string;
}
/** Each reading is noted by the server: it is not read again for the window having the focus. */
export const applicationsQuery = (id: string, wishes: ApplicationWishes) =>
  infiniteQueryOptions({
    queryKey: [...deskKey, 'applications', id, wishes],
    queryFn: ({ pageParam, signal }) =>
      call(readApplications, { params: { id }, query: { ...wishes, page: pageParam, limit: 60 }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ page, limit, total }) => (page * limit < total ? page + 1 : undefined),
    placeholderData: (before) => before,
    refetchOnWindowFocus: false,
  });

export const readingsQuery = (id: string) =>
  queryOptions({
    queryKey: [...deskKey, 'readings', id],
    queryFn: ({ signal }) => call(readReadings, { params: { id }, signal }),
  });
