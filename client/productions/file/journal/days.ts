import type { LogEntry } from '@contract/productions';
import { dayOf, today } from '../../../listings/days';
import { useFigures } from '../figures';
import { useJournalTexts } from './texts';

/** Entries under their calendar days, in the order they come. */
export function byDay(entries: readonly LogEntry[]): [day: string, entries: LogEntry[]][] {
  const days = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const day = dayOf(new Date(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

const yesterday = (): string => dayOf(new Date(Date.now() - 86_400_000));

/** `Aujourd’hui`, `Hier`, `mardi 14 octobre`, with its year where that is not this year. */
export function useDayTitle(): (day: string) => string {
  const words = useJournalTexts();
  const { weekday } = useFigures();
  return (day) => {
    if (day === today()) return words.today;
    if (day === yesterday()) return words.yesterday;
    return day.startsWith(today().slice(0, 4)) ? weekday(day) : `${weekday(day)} ${day.slice(0, 4)}`;
  };
}
