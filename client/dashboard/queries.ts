import { type Figure, type Indicators, readBehind, readGoals, readIndicators } from '@contract/indicators';
import { readProductions } from '@contract/productions';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../api';

export type Scope = Indicators['scope'];
export type Behind = z.infer<typeof readBehind.reply>;
export type Narrowing = NonNullable<z.infer<typeof readBehind.query>['by']>;

/** Which year, seen from which day of it, by whom. */
export interface Asked {
  year?: number;
  on?: string;
  scope?: Scope;
}

export const indicatorsQuery = (query: Asked) =>
  queryOptions({
    queryKey: ['indicators', query],
    queryFn: ({ signal }) => call(readIndicators, { query, signal }),
    placeholderData: keepPreviousData,
  });

export interface AskedBehind {
  year: number;
  on: string;
  figure: Figure;
  by?: Narrowing;
  key?: string;
}
export const behindQuery = (query: AskedBehind) =>
  queryOptions({
    queryKey: ['indicators', 'behind', query],
    queryFn: ({ signal }) => call(readBehind, { query, signal }),
  });

export const goalsQuery = queryOptions({
  queryKey: ['goals'],
  queryFn: ({ signal }) => call(readGoals, { signal }),
});

/** Days ahead that a task is near. */
export const soonDays = 7;
/** Rows of each sort that the day's list asks for. */
const most = 4;

export type Need = 'late' | 'unanswered' | 'started' | 'wrapForm';
/** Productions that want something done. */
export const needsQuery = (need: Need) =>
  queryOptions({
    queryKey: ['productions', 'needs', need],
    queryFn: ({ signal }) =>
      call(readProductions, { query: { needs: [need], limit: most, sort: 'enquired', order: 'asc' }, signal }),
  });

/** Those under way, for their next tasks. */
export const underWayQuery = queryOptions({
  queryKey: ['productions', 'underWay'],
  queryFn: ({ signal }) =>
    call(readProductions, {
      query: { status: ['enquiry', 'scouting', 'preparation', 'shooting'], limit: 200 },
      signal,
    }),
});
