import type { ProductionCard, ProductionFilter, ProductionStatus } from '@contract/productions';
import { useInfiniteQuery } from '@tanstack/react-query';
import { asMoved } from '../moves/steps';
import type { Moved } from '../moves/useMoves';
import { listQuery } from '../queries';
import { columnFilter } from './order';

/** Cards a column shows before "more", and with each "more". */
export const atOnce = 8;

/** One column: its cards and their number, with what was just moved standing where it was moved to. */
export function useColumn(filter: ProductionFilter, status: ProductionStatus, moved: readonly Moved[]) {
  const query = useInfiniteQuery(listQuery(columnFilter(filter, status), atOnce));
  const loaded = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  const came = moved.filter(({ card, to }) => to === status && card.status !== status).map(asMoved);
  const left = moved.filter(({ card, to }) => card.status === status && to !== status).length;
  const stays = ({ id }: ProductionCard) => !moved.some(({ card }) => card.id === id);
  return {
    cards: [...came, ...loaded.filter(stays)],
    count: total - left + came.length,
    more: Math.max(0, total - loaded.length),
    showMore: () => void query.fetchNextPage(),
    isFetchingMore: query.isFetchingNextPage,
    isPending: query.isPending,
    error: query.data ? null : query.error,
    retry: () => void query.refetch(),
  };
}
export type ColumnCards = ReturnType<typeof useColumn>;
