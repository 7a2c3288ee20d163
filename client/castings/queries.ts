import {
  type CastingRole,
  checkCall,
  planChild,
  readCall,
  readCalls,
  readChildRules,
  readOwnApplication,
} from '@contract/castings';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../api';

export interface CallWishes {
  q: string;
  kind: CastingRole['kind'][];
  plays: string[];
  age?: number;
}
const rows = 30;

export const callsQuery = (wishes: CallWishes) =>
  infiniteQueryOptions({
    queryKey: ['castings', 'open', wishes],
    queryFn: ({ pageParam, signal }) => call(readCalls, { query: { ...wishes, page: pageParam, limit: rows }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ page, limit, total }) => (page * limit < total ? page + 1 : undefined),
    placeholderData: (before) => before,
  });

export const callQuery = (code: string) =>
  queryOptions({
    queryKey: ['castings', 'call', code],
    queryFn: ({ signal }) => call(readCall, { params: { code }, signal }),
    retry: false,
  });

export const checkQuery = (code: string) =>
  queryOptions({
    queryKey: ['castings', 'check', code],
    queryFn: ({ signal }) => call(checkCall, { params: { code }, signal }),
    enabled: code !== '',
    retry: false,
  });

/** What a letter's link opens: nothing of it stays in memory once the page is left. */
export const ownQuery = (token: string) =>
  queryOptions({
    queryKey: ['castings', 'own', token],
    queryFn: ({ signal }) => call(readOwnApplication, { params: { token }, signal }),
    gcTime: 0,
    retry: false,
  });

export const childRulesQuery = queryOptions({
  queryKey: ['child-rules'],
  queryFn: ({ signal }) => call(readChildRules, { signal }),
});

export const childPlanQuery = (age: number, firstDay: string) =>
  queryOptions({
    queryKey: ['child-rules', 'plan', age, firstDay],
    queryFn: ({ signal }) => call(planChild, { query: { age, firstDay }, signal }),
    placeholderData: (before) => before,
  });
