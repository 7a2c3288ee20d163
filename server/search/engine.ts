import { type ListingKind, listingKind } from '../common/contract';

/**
 * The narrow door to search. Two engines stand behind it (Meilisearch; the embedded one) and one contract suite
 * (tests/search/contract.ts) holds both to the same semantics; nobody outside the adapters asks which one runs.
 */
export const kinds = listingKind.options;
export type Kind = ListingKind;

export type Value = string | number | boolean;
/** Degrees, WGS84. */
export interface GeoPoint {
  lat: number;
  lng: number;
}

/** What the index holds: a published card in reply form plus the fields it is searched and filtered by. */
export interface SearchDoc {
  id: string;
  kind: Kind;
  /** The record's `revision` this document was made from. */
  rev: number;
  _geo?: GeoPoint | null;
  [field: string]: unknown;
}

/** A typed tree, never a string: values are quoted by the adapter, so no caller can inject one. */
export type Filter =
  | { op: 'and' | 'or'; of: Filter[] }
  | { op: 'not'; of: Filter }
  | { op: 'eq'; field: string; value: Value }
  | { op: 'in'; field: string; values: Value[] }
  | { op: 'range'; field: string; gte?: number; gt?: number; lte?: number; lt?: number }
  | { op: 'exists' | 'isEmpty'; field: string }
  | { op: 'geoRadius'; at: GeoPoint; metres: number }
  | { op: 'geoBox'; topRight: GeoPoint; bottomLeft: GeoPoint };

export type Sort = { field: string; dir: 'asc' | 'desc' } | { near: GeoPoint; dir: 'asc' | 'desc' };

/** `offset` gives an estimated total, `page` (from 1) an exact one; both are cut at 20,000 hits. */
export type Page = { offset: number; limit: number } | { page: number; perPage: number };

export interface Query {
  kind: Kind;
  q?: string;
  filter?: Filter;
  sort?: Sort[];
  page: Page;
  facets?: string[];
  /** `last` drops words from the end until something is found; `all` never drops one. */
  matching?: 'last' | 'all';
  searchOn?: string[];
  minScore?: number;
  highlight?: string[];
  crop?: { field: string; words: number }[];
  /** Only these fields come back in `doc`; all when absent. */
  fields?: string[];
}

/** One list over several kinds, merged by weighted score. */
export interface DeskQuery {
  q: string;
  parts: { kind: Kind; weight?: number; filter?: Filter; sort?: Sort[] }[];
  offset: number;
  limit: number;
  facets?: Partial<Record<Kind, string[]>>;
  highlight?: string[];
  matching?: 'last' | 'all';
  fields?: string[];
}

export interface Hit {
  kind: Kind;
  id: string;
  doc: SearchDoc;
  /** Highlighted fields; matches stand between `markStart` and `markEnd`, never HTML. */
  marked?: Record<string, string | string[]>;
  /** 0 to 1, comparable between kinds and between engines. */
  score: number;
  /** Metres to the first point sorted on. */
  distance?: number;
}

/** Private-use characters no text holds: the view escapes first and replaces them after. */
export const markStart = '\uE000';
export const markEnd = '\uE001';

export interface Facets {
  counts: Record<string, Record<string, number>>;
  stats: Record<string, { min: number; max: number }>;
}

export interface Result {
  hits: Hit[];
  total: number;
  totalIs: 'exact' | 'estimated' | 'capped';
  facets?: Facets;
  tookMs: number;
  /** True when the engine gave up early and the list may miss hits. */
  degraded: boolean;
}

/** A desk result carries the facets of each kind apart: their fields differ. */
export interface DeskResult extends Omit<Result, 'facets'> {
  facets: Partial<Record<Kind, Facets>>;
}

export interface KindSettings {
  /** Raise it when the meaning changes; a different settings hash means the index is built anew. */
  version: number;
  /** In order of weight: the first attribute counts most. */
  searchable: string[];
  filterable: string[];
  sortable: string[];
  stopWords: string[];
  /** One-way: declare both directions. Keys and values may be several words. */
  synonyms: Record<string, string[]>;
  /** Attributes in which no typo is forgiven (references, codes). */
  exactFields: string[];
  noTypoOnNumbers: boolean;
  maxFacetValues: number;
  /**
   * A field that is 0 or 1 in every record: those with 1 come after all those with 0, however well their text matches.
   * A sort that somebody chose is kept to the letter.
   */
  sink?: string;
  /** Tells apart what every other rule leaves level; a field that every record has. */
  tieBreak?: { field: string; dir: 'asc' | 'desc' };
}

/** One record that the engine refused, set aside so that the rest of its batch goes in. */
export interface Refused {
  id: string;
  reason: string;
}

export interface RebuildReport {
  kinds: Kind[];
  docs: number;
  ms: number;
  swapped: boolean;
  refused: Refused[];
}

export type SearchErrorCode = 'bad_filter' | 'bad_sort' | 'bad_facet' | 'unknown_kind' | 'unavailable' | 'timeout';

export class SearchError extends Error {
  constructor(
    readonly code: SearchErrorCode,
    message: string,
    /** The field the caller named wrongly, where one is to blame. */
    readonly field?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'SearchError';
  }
}

export interface EngineHealth {
  ok: boolean;
  kinds: Partial<Record<Kind, { docs: number }>>;
}

export interface SearchEngine {
  readonly name: 'meilisearch' | 'embedded';
  /** Says per kind whether an index with exactly these settings stands; `needsRebuild` answers nothing until rebuilt. */
  open(settings: Record<Kind, KindSettings>): Promise<Record<Kind, 'ready' | 'needsRebuild'>>;
  /** Resolves when the batch is searchable; an upsert replaces the whole record, an absent id is removed silently. */
  apply(kind: Kind, batch: { upsert: SearchDoc[]; remove: string[] }): Promise<Refused[]>;
  /** Fills new indexes beside the old ones and swaps them all at once; the old answer until then. */
  rebuild(kinds: readonly Kind[], source: (kind: Kind) => AsyncIterable<SearchDoc[]>): Promise<RebuildReport>;
  /** Every id in the index with the revision it was made from, for the sweep that repairs drift. */
  revisions(kind: Kind): Promise<Map<string, number>>;
  search(q: Query): Promise<Result>;
  /** Several queries in one call: disjunctive facets, the home page. */
  many(qs: Query[]): Promise<Result[]>;
  desk(q: DeskQuery): Promise<DeskResult>;
  /** Facet values that begin with what was typed (accents and case folded). */
  facetValues(kind: Kind, field: string, typed: string, filter?: Filter): Promise<{ value: string; count: number }[]>;
  health(): Promise<EngineHealth>;
  close(): Promise<void>;
}
