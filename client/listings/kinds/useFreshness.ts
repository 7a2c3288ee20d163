import { dayOf, useDays } from '../days';
import { useSpeech } from './speech';

/** `confirmé le 4 septembre`: how well what follows is known; undefined where nobody ever confirmed it. */
export function useFreshness(confirmedAt: string | null): string | undefined {
  const { words } = useSpeech();
  const { day } = useDays();
  return confirmedAt ? words.confirmed(day(dayOf(new Date(confirmedAt)))) : undefined;
}
