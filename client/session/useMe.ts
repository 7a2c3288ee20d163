import type { AccountView } from '@contract/accounts';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from './session';

/** Who reads this page: null for a visitor, and until `known`. */
export function useMe(): { account: AccountView | null; known: boolean } {
  const { data } = useQuery(sessionQuery);
  return { account: data?.account ?? null, known: data !== undefined };
}

/** Whether the desk's side is open to an account. */
export const isStaff = (account: AccountView | null): boolean => account !== null && account.role !== 'member';
