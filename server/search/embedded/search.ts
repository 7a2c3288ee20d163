import type { Facets, Hit, Page, Query, Result, Sort } from '../engine';
import type { Build } from './build';
import { displayed } from './display';
import { countFacets } from './facets';
import type { KindIndex } from './kindIndex';
import { firstOf, rulesOf, sortKeys } from './order';
import { pick } from './pick';
import type { Ranked } from './ranked';
import { only } from './values';

/** Hits beyond these are neither counted nor reached. */
export const maxTotal = 20_000;

/** What a query found, before any document is read. */
export interface List {
  ranked: Ranked;
  /** Record numbers of the page asked, in order. */
  page: number[];
  /** All matches, those beyond the reach of pages too. */
  count: number;
  facets: Facets | undefined;
}

/** Answers one query from the index of its kind. */
export function searchKind(query: Query, build: Build): Result {
  const started = performance.now();
  const list = listOf(query, build.index);
  return {
    hits: hitsOf(list.page, query, list.ranked, build),
    ...totalOf(list.count),
    facets: list.facets,
    tookMs: Math.round(performance.now() - started),
    degraded: false,
  };
}

/** Finds, filters, orders and counts: all but the documents. */
export function listOf(query: Query, index: KindIndex): List {
  const ranked = index.find(query);
  const records = matching(query, index, ranked);
  const { from, to } = boundsOf(query.page);
  const { before, after } = rulesOf(index.settings, query.sort);
  const keys = [...sortKeys(before, index), ...ranked.keys, ...sortKeys(after, index)];
  const { facets } = query;
  return {
    ranked,
    page: firstOf(records, keys, to).slice(from),
    count: records.length,
    facets: facets && countFacets(facets, records, (field) => index.column(field), index.settings.maxFacetValues),
  };
}

/** Reads the documents of some records and shows them as the query asks. */
export function hitsOf(records: readonly number[], query: Query, ranked: Ranked, build: Build): Hit[] {
  const { index } = build;
  const { dictionary, stopWords } = index.text;
  const { kind, fields, sort, highlight = [], crop = [] } = query;
  const isMarked = highlight.length + crop.length > 0;
  const docs = build.readDocs(records, isMarked ? undefined : fields);
  return records.flatMap((record, i): Hit[] => {
    const doc = docs[i];
    if (!doc) return [];
    return [
      {
        kind,
        id: doc.id,
        doc: isMarked && fields ? only(doc, fields) : doc,
        marked: displayed(doc, { highlight, crop }, { dictionary, stopWords, table: ranked.table }),
        score: ranked.scoreOf(record),
        distance: distanceOf(record, sort, index),
      },
    ];
  });
}

/** A total as it is told: cut where pages end. */
export const totalOf = (count: number): Pick<Result, 'total' | 'totalIs'> => ({
  total: Math.min(count, maxTotal),
  totalIs: count > maxTotal ? 'capped' : 'exact',
});

/** Every record that the text, the filter and the least score let through. */
function matching({ filter, minScore }: Query, index: KindIndex, ranked: Ranked): Uint32Array {
  const records = index.filtered(ranked.records, filter);
  return minScore === undefined ? records : pick(records, (record) => ranked.scoreOf(record) >= minScore);
}

/** Offsets into the whole list, cut at the last hit that can be reached. */
function boundsOf(page: Page): { from: number; to: number } {
  const from = 'offset' in page ? page.offset : (page.page - 1) * page.perPage;
  const length = 'offset' in page ? page.limit : page.page > 0 ? page.perPage : 0;
  return { from: Math.max(0, from), to: Math.min(maxTotal, from + length) };
}

/** Whole metres to the first point sorted on. */
function distanceOf(record: number, sorts: Sort[] | undefined, index: KindIndex): number | undefined {
  const first = sorts?.find((sort) => 'near' in sort);
  if (!first) return undefined;
  const metres = index.places.metresFrom(first.near, record);
  return Number.isNaN(metres) ? undefined : Math.round(metres);
}
