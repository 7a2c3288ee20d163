import { readThread } from '@contract/enquiries';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api';

/** The exchange behind a letter's link; the desk may answer while the page is open. */
export const threadQuery = (token: string) =>
  queryOptions({
    queryKey: ['enquiry-thread', token],
    queryFn: ({ signal }) => call(readThread, { params: { token }, signal }),
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
  });
