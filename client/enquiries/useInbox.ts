import type { EnquiryCard } from '@contract/enquiries';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useReader } from '../session/reader';
import { fromUrl, type InboxState, queryOf, statusesOf, type Tab, toUrl } from './filters';
import { inboxQuery } from './queries';

/** The inbox as its address has it, without what is being put away. */
export function useInbox(gone: ReadonlySet<string>) {
  const [url, setUrl] = useSearchParams();
  const state = fromUrl(url);
  const { id: me } = useReader();
  const query = useInfiniteQuery(inboxQuery(queryOf(state, me)));
  const all = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data]);
  const items = useMemo(() => all.filter(({ id }) => !gone.has(id)), [all, gone]);
  const [first] = query.data?.pages ?? [];
  const leaving = all.filter(({ id }) => gone.has(id));
  return {
    ...query,
    state,
    items,
    first,
    show: (change: Partial<InboxState>) => setUrl(toUrl({ ...state, ...change }), { preventScrollReset: true }),
    /** Undefined until it is known. */
    count: (tab: Tab): number | undefined => first && countOf(tab, first.statuses) - leaving.filter(isIn(tab)).length,
  };
}
export type Inbox = ReturnType<typeof useInbox>;

const countOf = (tab: Tab, statuses: Record<EnquiryCard['status'], number>): number =>
  statusesOf[tab].reduce((sum, status) => sum + statuses[status], 0);

const isIn =
  (tab: Tab) =>
  ({ status }: EnquiryCard): boolean =>
    tab !== 'all' && statusesOf[tab].includes(status);
