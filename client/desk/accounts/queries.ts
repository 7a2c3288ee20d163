import { changeAccount, readAccounts } from '@contract/accounts';
import { infiniteQueryOptions, keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../api';

export type ListedAccount = z.infer<typeof readAccounts.reply>['accounts'][number];

/** Accounts that match, page after page; the list before stays while the next is on its way. */
export const accountsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['accounts', q],
    queryFn: ({ pageParam, signal }) => call(readAccounts, { query: { q, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((sum, { accounts }) => sum + accounts.length, 0);
      return shown < total && pages.at(-1)?.accounts.length ? pages.length + 1 : undefined;
    },
    placeholderData: keepPreviousData,
  });

/** Trusts a member, or stops to; gives a role. */
export function useChangeAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string } & z.input<typeof changeAccount.body>) =>
      call(changeAccount, { params: { id }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: ['accounts'] }),
  });
}
