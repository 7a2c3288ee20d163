import {
  type Filter,
  type Kind,
  type KindSettings,
  kinds,
  type Query,
  type RebuildReport,
  type Result,
  type SearchDoc,
  type SearchEngine,
} from '../../../server/search/engine';

/** One chapter of the contract: its records and its tests. Records of one suite never answer for another's. */
export interface Part {
  title: string;
  docs: SearchDoc[];
  rules: (asked: Asked) => void;
}

/** Ways to ask the engine under test about one suite of records. */
export interface Asked {
  engine: () => SearchEngine;
  /** The whole answer, among the locations of the suite. */
  about: (suite: string, q: string | undefined, more?: Partial<Query>) => Promise<Result>;
  /** Only the ids, in order. */
  ids: (suite: string, q: string | undefined, more?: Partial<Query>) => Promise<string[]>;
}

const settings: KindSettings = {
  version: 1,
  searchable: ['title', 'jobs', 'town', 'description', 'reference', 'year', 'open'],
  filterable: ['suite', 'tags', 'town', 'fee', 'note', 'open', 'year'],
  sortable: ['title', 'fee', 'code'],
  stopWords: ['de', 'la', 'le', 'the'],
  synonyms: {
    director: ['réalisateur'],
    viewpoint: ['belvédère'],
    belvédère: ['viewpoint'],
    mixer: ['ingénieur du son'],
    'boom operator': ['perchman'],
  },
  exactFields: ['reference'],
  noTypoOnNumbers: true,
  maxFacetValues: 300,
  sink: 'stale',
  tieBreak: { field: 'standing', dir: 'desc' },
};

export const contractSettings: Record<Kind, KindSettings> = {
  location: settings,
  technician: settings,
  company: settings,
  actor: { ...settings, maxFacetValues: 3 },
};

/** A record of a suite: a location, neither stale nor better than others, where nothing else is said. */
export const record = (suite: string, id: string, fields: Record<string, unknown>): SearchDoc => ({
  id: `${suite}-${id}`,
  kind: 'location',
  rev: 1,
  suite,
  stale: 0,
  standing: 0,
  ...fields,
});

export const ofSuite = (suite: string, filter?: Filter): Filter => {
  const inSuite: Filter = { op: 'eq', field: 'suite', value: suite };
  return filter ? { op: 'and', of: [inSuite, filter] } : inSuite;
};

export function asking(engine: () => SearchEngine): Asked {
  const about: Asked['about'] = (suite, q, more = {}) =>
    engine().search({
      kind: 'location',
      q,
      page: { offset: 0, limit: 50 },
      ...more,
      filter: ofSuite(suite, more.filter),
    });
  return {
    engine,
    about,
    ids: async (suite, q, more) => (await about(suite, q, more)).hits.map((hit) => hit.id.slice(suite.length + 1)),
  };
}

/** Builds all kinds from these records, in batches as the application sends them. */
export function fill(engine: SearchEngine, docs: SearchDoc[]): Promise<RebuildReport> {
  return engine.rebuild(kinds, async function* (kind) {
    const mine = docs.filter((doc) => doc.kind === kind);
    for (let start = 0; start < mine.length; start += 50) yield mine.slice(start, start + 50);
  });
}
