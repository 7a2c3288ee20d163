import type { SceneHeading } from './contract';
import { findPhrases, phrasesOf, readWords, stemmedWords } from './phrases';

type Time = NonNullable<SceneHeading['time']>;

const isTime = (word: string | undefined): word is Time =>
  word === 'day' || word === 'night' || word === 'dawn' || word === 'dusk' || word === 'continuous';

const times = phrasesOf(
  readWords('timeWords.csv').flatMap(({ phrases, rest: [time] }) =>
    isTime(time) ? phrases.map((phrase) => [phrase, time] as const) : [],
  ),
);

/** What may stand beside a time without making it a place: `NEXT DAY`, `DÉBUT DE SOIRÉE`, `NUIT 2`. */
const fillers = new Set(
  stemmedWords(
    'next following previous the a le la l de du des d early late tôt tard début fin un peu plus lendemain suivant suivante même effet et and puis to d n',
  ),
);

const isFiller = (word: string) => fillers.has(word) || /^\d{1,2}$/.test(word);

/** The time that a part of a heading says, if it says nothing else; the first of several. */
export function timeOf(part: string): Time | null {
  const words = stemmedWords(part);
  const found = findPhrases(times, words);
  const [first] = found.flatMap(({ values }) => values);
  if (first === undefined) return null;
  const taken = new Set(found.flatMap(({ at, length }) => Array.from({ length }, (_, place) => at + place)));
  return words.every((word, place) => taken.has(place) || isFiller(word)) ? first : null;
}

/** `CAFÉ DE LA GARE NUIT`: the time as the last words of the place, and the place without it. */
export function trailingTime(part: string): { place: string; time: Time } | null {
  const words = part.trim().split(/\s+/);
  for (let length = Math.min(4, words.length - 1); length > 0; length -= 1) {
    const time = timeOf(words.slice(-length).join(' '));
    if (time) return { place: words.slice(0, -length).join(' '), time };
  }
  return null;
}
