import { answerDayAfter } from '@contract/enquiries';
import { today } from '../listings/days';
import { useFigures } from '../productions/file/figures';

/** The day by which the desk answers what is sent now: `mercredi 25 novembre`. */
export function useAnswerDay(): string {
  const { weekday } = useFigures();
  return weekday(answerDayAfter(today()));
}
