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

/** What two listings say, field by field, in the reader's words: what reads alike is alike, and nothing is nothing. */
export function differencesOf(here: DraftContent, there: DraftContent, speech: Speech): Differences {
  const stated = Object.keys(fieldTexts.fr)
    .map((field) => {
      const [before, after] = [fieldOf(here, field), fieldOf(there, field)];
      const [one, other] = [show(field, before, speech), show(field, after, speech)];
      return { change: { field, before, after, by: null }, one, other };
    })
    .filter(({ one, other }) => !isEmpty(one) || !isEmpty(other));
  const differing = stated.filter(({ one, other }) => JSON.stringify(one) !== JSON.stringify(other));
  return {
    differing: differing.map(({ change }) => change),
    alike: stated.length - differing.length,
    onlyHere: differing.filter(({ other }) => isEmpty(other)).map(({ change }) => change.field),
  };
}
