import type { ProductionFilter, ProductionStatus } from '@contract/productions';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Moved } from '../moves/useMoves';
import { listQuery } from '../queries';
import { columnFilter } from './order';
import { atOnce } from './useColumn';

const followed = ['enquiry', 'scouting', 'preparation', 'shooting'] as const satisfies readonly ProductionStatus[];

/** How many productions stand in each status, and how many the desk still has to do with. Asks nothing of its own. */
export function useCounts(filter: ProductionFilter, moved: readonly Moved[] = []) {
  const { data } = useInfiniteQuery(listQuery(columnFilter(filter, 'enquiry'), atOnce));
  const [first] = data?.pages ?? [];
  const countOf = (status: ProductionStatus): number | undefined => {
    if (!first) return undefined;
    const came = moved.filter(({ card, to }) => to === status && card.status !== status).length;
    const left = moved.filter(({ card, to }) => card.status === status && to !== status).length;
    return first.statuses[status] + came - left;
  };
  return {
    of: countOf,
    /** Known, and nothing in any status. */
    isEmpty: first !== undefined && Object.values(first.statuses).every((count) => count === 0),
    followed: first && followed.reduce((sum, status) => sum + (countOf(status) ?? 0), 0),
    staff: first?.staff ?? [],
  };
}
