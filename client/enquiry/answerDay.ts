import { dayOf, noonOf, today } from '../listings/days';
import { useFigures } from '../productions/file/figures';

const dayMs = 86_400_000;
const isWeekend = (moment: Date) => [0, 6].includes(moment.getUTCDay());

/** The working day after a day: what the desk holds itself to, and what its answer time is measured against. */
export function nextWorkingDay(day: string): string {
  let moment = new Date(noonOf(day).getTime() + dayMs);
  while (isWeekend(moment)) moment = new Date(moment.getTime() + dayMs);
  return dayOf(moment);
}

/** The day by which the desk answers what is sent now: `mercredi 25 novembre`. */
export function useAnswerDay(): string {
  const { weekday } = useFigures();
  return weekday(nextWorkingDay(today()));
}
