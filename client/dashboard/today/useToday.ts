import { useQuery } from '@tanstack/react-query';
import { today } from '../../listings/days';
import { needsQuery, soonDays, underWayQuery } from '../queries';
import { nearTasks } from './nearTasks';
import { type TodayLine, useLines } from './useLines';

/** Lines of one sort, so that one sort does not push the others out. */
const most = 3;

/** The lines of the day, the most pressing first, and how many things press in all. */
export function useToday(): { lines: TodayLine[]; count: number; isKnown: boolean } {
  const linesOf = useLines();
  const late = useQuery(needsQuery('late')).data;
  const unanswered = useQuery(needsQuery('unanswered')).data;
  const started = useQuery(needsQuery('started')).data;
  const wrapForm = useQuery(needsQuery('wrapForm')).data;
  const underWay = useQuery(underWayQuery).data;
  const soon = nearTasks(underWay?.items ?? [], today(), soonDays);
  const first = <Item>(items: readonly Item[] | undefined) => (items ?? []).slice(0, most);
  const lines = [
    ...first(late?.items).map(linesOf.late),
    ...(unanswered && unanswered.total > 0 ? [linesOf.unanswered(unanswered.total, unanswered.items[0])] : []),
    ...first(started?.items).map(linesOf.started),
    ...first(soon).map(linesOf.soon),
    ...first(wrapForm?.items).map(linesOf.wrapForm),
  ];
  const totals = [late, unanswered, started, wrapForm].map((reply) => reply?.total ?? 0);
  return {
    lines,
    count: totals.reduce((sum, total) => sum + total, soon.length),
    isKnown: [late, unanswered, started, wrapForm, underWay].every((reply) => reply !== undefined),
  };
}
