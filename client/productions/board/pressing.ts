import type { ProductionCard } from '@contract/productions';
import { dayOf, noonOf } from '../../listings/days';
import type { RoomWords } from '../fr';

/** What one thing about a card wants to be seen first. */
export interface Press {
  tone: 'bad' | 'warn' | 'info';
  /** What it is about, shortened where the card is narrow. */
  about?: string;
  text: string;
}

const dayMs = 86_400_000;
/** Days before its day at which a task is worth a word on the card. */
const soon = 3;
/** Days an enquiry may wait before its silence is the news, not its arrival. */
const patience = 3;

const daysBetween = (from: string, to: string) => Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / dayMs);

/** The most pressing thing of a card, seen from a day; undefined when nothing presses. */
export function pressOf(card: ProductionCard, today: string, words: RoomWords['press']): Press | undefined {
  return taskOf(card, today, words) ?? silenceOf(card, today, words) ?? datesOf(card, today, words);
}

function taskOf({ nextTask }: ProductionCard, today: string, words: RoomWords['press']): Press | undefined {
  if (!nextTask?.due) return undefined;
  const left = daysBetween(today, nextTask.due);
  const about = words.task(nextTask.text);
  if (left < 0) return { tone: 'bad', about, text: words.late(-left) };
  return left <= soon ? { tone: 'warn', about, text: words.soon(left) } : undefined;
}

function silenceOf(card: ProductionCard, today: string, words: RoomWords['press']): Press | undefined {
  const { status, enquiredAt, answeredAt } = card;
  if (status !== 'enquiry' || enquiredAt === null || answeredAt !== null) return undefined;
  const waited = daysBetween(dayOf(new Date(enquiredAt)), today);
  return waited > patience ? { tone: 'warn', text: words.unanswered(waited) } : { tone: 'info', text: words.fresh };
}

function datesOf(card: ProductionCard, today: string, words: RoomWords['press']): Press | undefined {
  const { status, standing, expectedFrom } = card;
  if (status !== 'scouting' && status !== 'preparation') return undefined;
  if (standing.firstDay === null && expectedFrom === null) return { tone: 'warn', text: words.undated };
  const isStarted = status === 'preparation' && standing.firstDay !== null && standing.firstDay <= today;
  return isStarted ? { tone: 'warn', text: words.started } : undefined;
}
