import type { ProductionCard } from '@contract/productions';
import { useQuery } from '@tanstack/react-query';
import { useAmounts } from '../../charts/amounts';
import { useFormats } from '../../i18n/format';
import { today } from '../../listings/days';
import { productionPath, productionsPath } from '../../paths';
import { needsQuery, soonDays, underWayQuery } from '../queries';
import { useDashboardTexts } from '../texts';
import { daysUntil, nearTasks } from './nearTasks';

export interface TodayLine {
  key: string;
  path: string;
  title: string;
  text: string;
  when: string;
  isLate: boolean;
}

/** The lines of the day, the most pressing first, and how many things they stand for. */
export function useToday(): { lines: TodayLine[]; count: number; isKnown: boolean } {
  const { today: words } = useDashboardTexts();
  const { shortDay } = useAmounts();
  const { ago } = useFormats();
  const late = useQuery(needsQuery('late')).data;
  const unanswered = useQuery(needsQuery('unanswered')).data;
  const started = useQuery(needsQuery('started')).data;
  const wrapForm = useQuery(needsQuery('wrapForm')).data;
  const underWay = useQuery(underWayQuery).data;
  const now = today();

  const task = ({ nextTask }: ProductionCard) => nextTask?.text ?? '';
  const lineOf = (key: string, card: ProductionCard, rest: Pick<TodayLine, 'text' | 'when' | 'isLate'>) => ({
    key: `${key}-${card.id}`,
    path: productionPath(card.id),
    title: card.title,
    ...rest,
  });
  const soon = nearTasks(underWay?.items ?? [], now, soonDays);
  const oldest = unanswered?.items[0]?.enquiredAt;
  const lines: TodayLine[] = [
    ...(late?.items ?? []).map((card) =>
      lineOf('late', card, {
        text: task(card),
        when: words.late(-daysUntil(card.nextTask?.due ?? now, now)),
        isLate: true,
      }),
    ),
    ...(unanswered && unanswered.total > 0
      ? [
          {
            key: 'unanswered',
            path: `${productionsPath}?needs=unanswered`,
            title: words.unanswered(unanswered.total),
            text: oldest ? words.oldest(ago(oldest)) : '',
            when: words.open,
            isLate: false,
          },
        ]
      : []),
    ...(started?.items ?? []).map((card) =>
      lineOf('started', card, {
        text: words.started,
        when: card.standing.firstDay ? words.since(shortDay(card.standing.firstDay)) : '',
        isLate: true,
      }),
    ),
    ...soon.map(({ card, days }) =>
      lineOf('soon', card, { text: task(card), when: words.due(days), isLate: days <= 2 }),
    ),
    ...(wrapForm?.items ?? []).map((card) =>
      lineOf('wrapForm', card, {
        text: words.wrapForm,
        when: card.standing.lastDay ? words.wrapped(shortDay(card.standing.lastDay)) : '',
        isLate: false,
      }),
    ),
  ];
  const totals = [late, unanswered, started, wrapForm].map((reply) => reply?.total ?? 0);
  return {
    lines,
    count: totals.reduce((sum, total) => sum + total, soon.length),
    isKnown: [late, unanswered, started, wrapForm, underWay].every((reply) => reply !== undefined),
  };
}
