import type { AvailabilityQuestion } from '@contract/crew';
import { useFormats } from '../../i18n/format';
import { useTerms } from '../../vocabularies/queries';
import { useCrewTexts } from '../texts';

/** Whom a question is for, in words: their jobs, and where they live. */
export function useWhom({ jobs, departments, place, radius }: AvailabilityQuestion): { what: string; where: string } {
  const { desk: words } = useCrewTexts();
  const terms = useTerms();
  const { kilometres } = useFormats();
  const named = [
    ...departments.map((id) => terms.label('departments', id)),
    ...jobs.map((id) => terms.label('jobTitles', id)),
  ];
  return {
    what: named.join(', ') || words.everybody,
    where: place ? words.around(place, kilometres(radius)) : words.everywhere,
  };
}
