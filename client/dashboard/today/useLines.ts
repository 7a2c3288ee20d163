import type { ProductionCard } from '@contract/productions';
import { useAmounts } from '../../charts/amounts';
import { useFormats } from '../../i18n/format';
import { today } from '../../listings/days';
import { productionPath, productionsPath } from '../../paths';
import { useDashboardTexts } from '../texts';
import { daysUntil } from './nearTasks';

/** One thing that presses, and where to deal with it. */
export interface TodayLine {
  key: string;
  path: string;
  title: string;
  text: string;
  when: string;
  isLate: boolean;
}

/** Days from which on a task that is near is said with weight. */
const near = 2;

/** How each sort of thing that presses is said. */
export function useLines() {
  const { today: words } = useDashboardTexts();
  const { shortDay } = useAmounts();
  const { ago } = useFormats();
  const line = (
    sort: string,
    { id, title }: ProductionCard,
    text: string,
    when: string,
    isLate: boolean,
  ): TodayLine => ({
    key: `${sort}-${id}`,
    path: productionPath(id),
    title,
    text,
    when,
    isLate,
  });
  const task = ({ nextTask }: ProductionCard) => nextTask?.text ?? '';
  const daysOver = ({ nextTask }: ProductionCard) => (nextTask?.due ? -daysUntil(nextTask.due, today()) : 0);
  const onDay = (day: string | null, say: (day: string) => string) => (day === null ? '' : say(shortDay(day)));
  return {
    late: (card: ProductionCard) => line('late', card, task(card), words.late(daysOver(card)), true),
    started: (card: ProductionCard) =>
      line('started', card, words.started, onDay(card.standing.firstDay, words.since), true),
    soon: ({ card, days }: { card: ProductionCard; days: number }) =>
      line('soon', card, task(card), words.due(days), days <= near),
    wrapForm: (card: ProductionCard) =>
      line('wrapForm', card, words.wrapForm, onDay(card.standing.lastDay, words.wrapped), false),
    /** All of them in one line: the list of productions has the rest. */
    unanswered: (total: number, oldest: ProductionCard | undefined): TodayLine => ({
      key: 'unanswered',
      path: `${productionsPath}?needs=unanswered`,
      title: words.unanswered(total),
      text: oldest?.enquiredAt ? words.oldest(ago(oldest.enquiredAt)) : '',
      when: words.open,
      isLate: false,
    }),
  };
}
