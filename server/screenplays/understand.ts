import type { Bilingual } from '../common/contract';
import { vocabularyName } from '../vocabularies/contract';
import { termOf, termsOf } from '../vocabularies/vocabularies';
import type { SceneHeading } from './contract';
import { eraOf, yearOf } from './periods';
import { findPhrases, phrasesOf, readWords, stemmedWords } from './phrases';

/** What the directory is asked for a place: terms of its vocabularies by facet, and the words that are none. */
export interface Understanding {
  category: string[];
  double: string[];
  era: string[];
  style: string[];
  /** Folded; names of places and people stand here, and are only looked for. */
  words: string[];
}

const facets = { locationCategories: 'category', doubles: 'double', eras: 'era', styles: 'style' } as const;
type Facet = (typeof facets)[keyof typeof facets];
interface Meaning {
  facet: Facet;
  term: string;
}

/** Labels say several things at once: `Café et bar` is said as `café` or as `bar`. */
const saidAs = (label: string): string[] => [label, ...label.split(/,\s*|\s+(?:et|ou|and|or)\s+/u)];

function* meanings(): Iterable<readonly [string, Meaning]> {
  for (const vocabulary of ['locationCategories', 'doubles', 'eras', 'styles'] as const) {
    for (const term of termsOf(vocabulary))
      for (const phrase of new Set([...saidAs(term.fr), ...saidAs(term.en)]))
        yield [phrase, { facet: facets[vocabulary], term: term.id }];
  }
}

/** Words that scripts use and labels do not; where both know a phrase, this list is the one that was thought about. */
function* scriptMeanings(): Iterable<readonly [string, Meaning]> {
  for (const { phrases, rest } of readWords('placeWords.csv')) {
    const [name, term = ''] = rest;
    const vocabulary = vocabularyName.parse(name);
    if (!(vocabulary in facets) || !termOf(vocabulary, term)) throw new Error(`Not a term of ${vocabulary}: ${term}`);
    for (const phrase of phrases) yield [phrase, { facet: facets[vocabulary as keyof typeof facets], term }];
  }
}

const ofScripts = phrasesOf(scriptMeanings());
const ofLabels = phrasesOf(meanings());
const known = {
  byWords: new Map([...ofLabels.byWords, ...ofScripts.byWords]),
  longest: Math.max(ofScripts.longest, ofLabels.longest),
};

/** Carry nothing to look for. */
const empty = new Set(
  stemmedWords(
    'le la les l un une des de du d au aux en dans sur sous chez devant derrière près et ou the a an of in on at by near outside inside front back s to from with small large big old new petit petite grand grande vieux vieille',
  ),
);

/** The terms and the words of a place as a heading writes it, in the light of its period. */
export function understand({ place, period }: Pick<SceneHeading, 'place' | 'period'>): Understanding {
  const words = stemmedWords(place);
  const found = findPhrases(known, words);
  const taken = new Set(found.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)));
  const meant = found.flatMap(({ values }) => values);
  const of = (facet: Facet) => [...new Set(meant.filter((each) => each.facet === facet).map(({ term }) => term))];
  const year = yearOf(period ?? '') ?? yearOf(place);
  return {
    category: of('category'),
    double: inItsTime(of('double'), year),
    era: [...new Set([...(year === null ? [] : [eraOf(year)]), ...of('era')])],
    style: of('style'),
    words: words.filter((word, at) => !taken.has(at) && word.length > 2 && !empty.has(word) && !/^\d+$/.test(word)),
  };
}

/** Paris of a time is another double than Paris of today. */
function inItsTime(doubles: string[], year: number | null): string[] {
  if (year === null || !doubles.includes('paris_street')) return doubles;
  const ofTime = year >= 1930 && year < 1950 ? ['paris_1940'] : year >= 1880 && year < 1915 ? ['paris_1900'] : [];
  return [...ofTime, ...doubles];
}

/** What was understood, as it is told to whoever pasted the text. */
export function told({ category, double, era, style }: Understanding): Bilingual[] {
  const labels = (vocabulary: keyof typeof facets, ids: string[]) =>
    ids.flatMap((id) => {
      const term = termOf(vocabulary, id);
      return term ? [{ fr: term.fr, en: term.en }] : [];
    });
  return [
    ...labels('locationCategories', category),
    ...labels('doubles', double),
    ...labels('eras', era),
    ...labels('styles', style),
  ];
}
