import { type Kind, type KindSettings, kinds, type SearchDoc } from '../../server/search/engine';

/** Numbers in 0..1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words of French sound, the first ones common: 30,000 from syllables, picked as words are in texts. */
export class Lexicon {
  private readonly words: string[];

  constructor(
    private readonly random: () => number,
    count = 30_000,
  ) {
    const [starts, middles, ends] = syllables;
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    const made = new Set<string>(['de', 'la', 'le', 'les', 'du', 'des', 'et', 'en', 'sur', 'avec']);
    while (made.size < count) {
      const middle = Array.from({ length: Math.floor(random() * 3) }, () => pick(middles)).join('');
      made.add(pick(starts) + middle + pick(ends));
    }
    this.words = [...made];
  }

  /** A word as frequent as its rank makes it (Zipf's law with exponent one). */
  word(): string {
    return this.words[Math.floor(this.words.length ** this.random()) - 1] ?? '';
  }

  /** A word that says something, as in names and titles. */
  rareWord(): string {
    return this.words[200 + Math.floor(this.random() * 6_000)] ?? '';
  }

  text(count: number): string {
    return Array.from({ length: count }, (_, i) => this.word() + (i % 11 === 10 ? '.' : '')).join(' ');
  }
}

const syllables = [
  [
    'ba',
    'cha',
    'clé',
    'cor',
    'dra',
    'é',
    'fon',
    'gra',
    'haut',
    'is',
    'jo',
    'lou',
    'mon',
    'nor',
    'pla',
    'que',
    'riv',
    'sau',
    'thi',
    'val',
  ],
  ['ber', 'can', 'do', 'fer', 'gue', 'li', 'ma', 'nou', 'pi', 'ra', 'se', 'ti', 'vo'],
  ['al', 'ange', 'eau', 'elle', 'ent', 'eur', 'ier', 'in', 'ique', 'isse', 'oir', 'on', 'ot', 'oux', 'ure', 'yre'],
] as const;

export const facetFields = ['category', 'setting', 'access', 'fee', 'language', 'departement'];

const settings: KindSettings = {
  version: 1,
  searchable: ['title', 'roles', 'terms', 'commune', 'words', 'around', 'descriptionFr', 'descriptionEn'],
  filterable: [...facetFields, 'price'],
  sortable: ['titleSort', 'createdAt', 'standing', 'price'],
  stopWords: ['de', 'la', 'le', 'les', 'du', 'des', 'et', 'en'],
  synonyms: { volcano: ['volcan'], director: ['réalisateur'] },
  exactFields: [],
  noTypoOnNumbers: true,
  maxFacetValues: 300,
  sink: 'stale',
  tieBreak: { field: 'standing', dir: 'desc' },
};
export const benchSettings: Record<Kind, KindSettings> = {
  location: settings,
  technician: settings,
  actor: settings,
  company: settings,
};

/** So many records a kind out of a hundred. */
const shares: Record<Kind, number> = { location: 40, technician: 30, actor: 10, company: 20 };

/** A directory of so many records, about 150 words each, over the four kinds. */
export function makeDocs(count: number, random: () => number, lexicon: Lexicon): Map<Kind, SearchDoc[]> {
  const docs = new Map<Kind, SearchDoc[]>(kinds.map((kind) => [kind, []]));
  for (let i = 0; i < count; i++) {
    const kind = kindAt(i % 100);
    docs.get(kind)?.push(makeDoc(`r${i}`, kind, random, lexicon));
  }
  return docs;
}

function kindAt(hundredth: number): Kind {
  let before = 0;
  for (const kind of kinds) {
    before += shares[kind];
    if (hundredth < before) return kind;
  }
  return 'location';
}

export function makeDoc(id: string, kind: Kind, random: () => number, lexicon: Lexicon): SearchDoc {
  const some = (name: string, of: number, most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => `${name}_${Math.floor(random() * random() * of)}`);
  const words = (count: number) => Array.from({ length: count }, () => lexicon.rareWord());
  const title = `${words(2).join(' ')} ${lexicon.word()}`;
  return {
    id,
    kind,
    rev: 1,
    _geo: { lat: 44.6 + random() * 2.2, lng: 2 + random() * 2.5 },
    slug: `${title.replaceAll(' ', '-')}-${id}`,
    title,
    titleSort: title,
    subtitleFr: words(3).join(' '),
    subtitleEn: words(3).join(' '),
    summaryFr: lexicon.text(20),
    summaryEn: lexicon.text(20),
    photo: { id: `${id}-photo`, alt: title, hash: 'x'.repeat(28) },
    commune: lexicon.rareWord(),
    roles: words(4),
    terms: words(12),
    words: words(5),
    around: words(8),
    descriptionFr: lexicon.text(60),
    descriptionEn: lexicon.text(60),
    category: some('category', 80, 3),
    setting: some('setting', 3, 2),
    access: some('access', 10, 5),
    fee: some('fee', 4, 1),
    language: some('language', 12, 3),
    departement: some('departement', 4, 1),
    price: Math.floor(random() * 2000),
    standing: Math.floor(random() * 40),
    // About one in forty.
    stale: title.length % 40 === 0 ? 1 : 0,
    createdAt: 1_700_000_000_000 + Math.floor(random() * 1e10),
  };
}
