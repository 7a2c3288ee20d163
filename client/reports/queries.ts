import { type Indicators, readGoals, readIndicators } from '@contract/indicators';
import { readCalendarLink } from '@contract/reports';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';

export type Scope = Indicators['scope'];

/** What a report of this year would say, as of its last day or today. */
export const previewQuery = (query: { year: number; scope: Scope }) =>
  queryOptions({
    queryKey: ['indicators', query],
    queryFn: ({ signal }) => call(readIndicators, { query, signal }),
    placeholderData: keepPreviousData,
  });

export const yearsQuery = queryOptions({
  queryKey: ['goals'],
  queryFn: ({ signal }) => call(readGoals, { signal }),
});

export const calendarLinkQuery = queryOptions({
  queryKey: ['calendarLink'],
  queryFn: ({ signal }) => call(readCalendarLink, { signal }),
});
