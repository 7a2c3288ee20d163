import { z } from 'zod';
import { isSame } from '../saving/content';

const text = z.partialRecord(z.enum(['fr', 'en']), z.string());

/**
 * Two versions of a field put together, where that makes sense: lists with what either has, texts one after the other.
 * Undefined where only one of the two can be right.
 */
export function joined(mine: unknown, theirs: unknown): unknown {
  if (Array.isArray(mine) && Array.isArray(theirs))
    return [...theirs, ...mine.filter((own) => !theirs.some((other) => isSame(own, other)))];
  const [own, other] = [text.safeParse(mine), text.safeParse(theirs)];
  if (!own.success || !other.success) return undefined;
  const languages = new Set([...Object.keys(own.data), ...Object.keys(other.data)]);
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      inARow(
        z
          .string()
          .catch('')
          .parse(other.data[language === 'fr' ? 'fr' : 'en']),
        own.data[language === 'fr' ? 'fr' : 'en'] ?? '',
      ),
    ]),
  );
}

/** Theirs, then mine where it says something else. */
const inARow = (theirs: string, mine: string): string =>
  theirs.includes(mine) ? theirs : mine.includes(theirs) ? mine : `${theirs}\n\n${mine}`;
