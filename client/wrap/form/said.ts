import { useFigures } from '../../productions/file/figures';
import { useTerms } from '../../vocabularies/queries';
import { useWrapTexts } from '../texts';
import { useDraft } from './draft';
import type { PartId } from './parts';
import { peopleGroups, stays, totalOf } from './values';

export interface Said {
  label: string;
  value: string;
}

/** What was answered in each part, in words, to be read over before it is sent. */
export function useSaid(): Record<Exclude<PartId, 'send'>, Said[]> {
  const { values } = useDraft();
  const { days, people, stays: stayWords, spend, send } = useWrapTexts();
  const { euros, whole } = useFigures();
  const terms = useTerms();
  const at = (path: string): number | null => (/^\d+$/.test(values[path] ?? '') ? Number(values[path]) : null);
  const say = (label: string, path: string, inWords: (n: number) => string): Said[] => {
    const value = at(path);
    return value === null ? [] : [{ label, value: inWords(value) }];
  };
  const categories = terms.all('spendCategories');
  const spent = categories.flatMap(({ id }) => say(terms.label('spendCategories', id), `spend.${id}`, euros));
  const total = spent.length < 2 ? [] : [{ label: spend.total, value: euros(totalOf(values, categories)) }];
  return {
    days: (['shootingDays', 'prepDays', 'wrapDays'] as const).flatMap((name) => say(days[name], name, send.daysOf)),
    people: peopleGroups.flatMap((group) => {
      const inWords = (name: string, local: string, words: typeof send.peopleOf) => {
        const all = at(`people.${group}.${name}`);
        return all === null ? [] : [words(all, at(`people.${group}.${local}`))];
      };
      const lines = [
        ...inWords('heads', 'localHeads', send.peopleOf),
        ...inWords('jobDays', 'localJobDays', send.jobDaysOf),
      ];
      return lines.length === 0 ? [] : [{ label: people[group], value: lines.join('\n') }];
    }),
    stays: stays.flatMap((name) => say(stayWords[name], `volumes.${name}`, whole)),
    spend: [...spent, ...total],
  };
}
