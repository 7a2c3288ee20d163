import type { ProductionCard } from '@contract/productions';

const dayMs = 86_400_000;

/** Whole days from one day to another; negative when it is past. */
export const daysUntil = (day: string, now: string): number => Math.round((Date.parse(day) - Date.parse(now)) / dayMs);

/** Productions whose next task is due within so many days, the nearest first; late ones are told apart from these. */
export function nearTasks(cards: readonly ProductionCard[], now: string, within: number) {
  return cards
    .flatMap((card) => (card.nextTask?.due ? [{ card, days: daysUntil(card.nextTask.due, now) }] : []))
    .filter(({ days }) => days >= 0 && days <= within)
    .sort((one, other) => one.days - other.days);
}
