import { type Permit, readDuePermits } from '@contract/permits';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../api';

export type Alert = NonNullable<Permit['alert']>;
export const alerts: readonly Alert[] = ['late', 'soon', 'expired', 'expiring'];

/** What the desk has to see to, all of it or one sort; at most `limit`. */
export const duePermitsQuery = (alert: Alert | null, limit: number) =>
  queryOptions({
    queryKey: ['due-permits', alert, limit],
    queryFn: ({ signal }) => call(readDuePermits, { query: { alert: alert === null ? [] : [alert], limit }, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
  });
