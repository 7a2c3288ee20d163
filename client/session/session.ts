import { type AccountView, readMe } from '@contract/accounts';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../api';

/** Who reads this page, as far as the browser was told. */
export interface Session {
  account: AccountView | null;
  /** Whose session came to an end under the reader's hands: what they were typing is kept for them. */
  before: AccountView | null;
}

const ownKey = ['me'];

/** Asked once a page; signing in and out tell it the rest. */
export const sessionQuery = queryOptions({
  queryKey: ownKey,
  queryFn: async ({ signal }): Promise<Session> => ({ ...(await call(readMe, { signal })), before: null }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What is not the reader's: it stays when the reader changes. */
const isPersonal = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== 'me' && queryKey[0] !== 'site';

const sessionOf = (client: QueryClient): Session =>
  client.getQueryData(sessionQuery.queryKey) ?? { account: null, before: null };

/** The server says who somebody is now: after signing in, and after a change to one's account. */
export function beginSession(client: QueryClient, account: AccountView): void {
  const { account: last, before } = sessionOf(client);
  const known = last ?? before;
  client.setQueryData(sessionQuery.queryKey, { account, before: null });
  if (known && known.id !== account.id) client.removeQueries({ predicate: isPersonal });
  else if (last === null) void client.invalidateQueries({ predicate: isPersonal });
}

/** The reader signed out: nothing of what they saw stays. */
export function leaveSession(client: QueryClient): void {
  client.setQueryData(sessionQuery.queryKey, { account: null, before: null });
  client.removeQueries({ predicate: isPersonal });
}

/** A call found the session over: pages show the sign-in in their place and keep what was typed. */
export function endSession(client: QueryClient): void {
  const { account, before } = sessionOf(client);
  client.setQueryData(sessionQuery.queryKey, { account: null, before: account ?? before });
}
