import type { QueueItem, QueueTab } from '@contract/moderation';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queueQuery } from '../queries';

/** The queue of a tab without what is being decided; `counts` are the server's, less that. */
export function useQueue(tab: QueueTab, gone: ReadonlySet<string>) {
  const query = useInfiniteQuery(queueQuery(tab));
  const all = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data]);
  const items = useMemo(() => all.filter(({ slug }) => !gone.has(slug)), [all, gone]);
  const decided = useMemo(() => all.filter(({ slug }) => gone.has(slug)), [all, gone]);
  const counts = query.data?.pages[0]?.counts;
  return {
    ...query,
    items,
    count: (of: QueueTab): number | undefined => counts && counts[of] - decided.filter(belongsTo(of)).length,
  };
}
export type Queue = ReturnType<typeof useQueue>;

const belongsTo =
  (tab: QueueTab) =>
  ({ what, twins }: QueueItem): boolean =>
    tab === 'all' || tab === what || (tab === 'duplicate' && twins > 0);
