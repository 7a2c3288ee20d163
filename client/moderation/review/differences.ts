import type { DraftContent } from '@contract/editing';
import type { FieldChange } from '@contract/moderation';
import type { Speech } from '../../listings/kinds/speech';
import { fieldTexts } from '../fields';
import { show } from '../values/show';
import { isEmpty } from '../values/shown';

const isPart = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The value of `summary` or `details.services`; null where there is none. */
function fieldOf(content: DraftContent, field: string): unknown {
  return field.split('.').reduce<unknown>((part, name) => (isPart(part) ? part[name] : undefined), content) ?? null;
}

export interface Differences {
  /** Fields in which two listings differ, this one as `before`. */
  differing: FieldChange[];
  /** How many say the same. */
  alike: number;
  /** Fields of which only this one says anything: what a merge takes over. */
  onlyHere: string[];
}

/** What two listings say, field by field, in the reader's words: what reads alike is alike. */
export function differencesOf(here: DraftContent, there: DraftContent, speech: Speech): Differences {
  const fields = Object.keys(fieldTexts.fr).map(
    (field): FieldChange & { reads: [string, string]; isOnlyHere: boolean } => {
      const [before, after] = [fieldOf(here, field), fieldOf(there, field)];
      const [one, other] = [show(field, before, speech), show(field, after, speech)];
      return {
        field,
        before,
        after,
        by: null,
        reads: [JSON.stringify(one), JSON.stringify(other)],
        isOnlyHere: !isEmpty(one) && isEmpty(other),
      };
    },
  );
  const differing = fields.filter(({ reads: [one, other] }) => one !== other);
  const stated = fields.filter(({ before, after }) => before !== null || after !== null);
  return {
    differing: differing.map(({ field, before, after, by }) => ({ field, before, after, by })),
    alike: stated.length - differing.length,
    onlyHere: differing.filter(({ isOnlyHere }) => isOnlyHere).map(({ field }) => field),
  };
}
