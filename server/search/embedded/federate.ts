import type { DeskQuery, DeskResult, Hit, Kind, Query, Sort } from '../engine';
import type { Build } from './build';
import { rulesOf, type SortValue, sortValue } from './order';
import { hitsOf, type List, listOf, maxTotal, totalOf } from './search';

/** One kind's share in the list. */
interface Part {
  query: Query;
  build: Build;
  list: List;
  weight: number;
  rules: ReturnType<typeof rulesOf>;
}

/** A record that may come on the page, before its document is read. */
interface Candidate {
  part: Part;
  record: number;
  /** Its score times the weight of its kind. */
  weighted: number;
  /** Values of the rules that stand before the score and after it. */
  before: SortValue[];
  after: SortValue[];
}

/** One list over several kinds, by weighted score; kinds that are not built give nothing. */
export function searchDesk(desk: DeskQuery, buildOf: (kind: Kind) => Build | undefined): DeskResult {
  const started = performance.now();
  const parts = partsOf(desk, buildOf);
  const candidates = parts.flatMap(candidatesOf).sort(comparing(parts.map(({ rules }) => rules)));
  const page = candidates.slice(desk.offset, reachOf(desk));
  return {
    hits: readHits(page),
    ...totalOf(parts.reduce((total, { list }) => total + list.count, 0)),
    facets: Object.fromEntries(parts.flatMap(({ query, list }) => (list.facets ? [[query.kind, list.facets]] : []))),
    tookMs: Math.round(performance.now() - started),
    degraded: false,
  };
}

function partsOf(desk: DeskQuery, buildOf: (kind: Kind) => Build | undefined): Part[] {
  const { q, matching, highlight, fields } = desk;
  return desk.parts.flatMap(({ kind, weight = 1, filter, sort }) => {
    const build = buildOf(kind);
    if (!build) return [];
    const page = { offset: 0, limit: reachOf(desk) };
    const query: Query = { kind, q, matching, highlight, fields, filter, sort, page, facets: desk.facets?.[kind] };
    return [{ query, build, weight, list: listOf(query, build.index), rules: rulesOf(build.settings, sort) }];
  });
}

const reachOf = ({ offset, limit }: DeskQuery): number => Math.min(maxTotal, offset + limit);

const candidatesOf = (part: Part): Candidate[] =>
  part.list.page.map((record) => {
    const valuesOf = (rules: readonly Sort[]) => rules.map((rule) => sortValue(record, rule, part.build.index));
    return {
      part,
      record,
      weighted: part.list.ranked.scoreOf(record) * part.weight,
      before: valuesOf(part.rules.before),
      after: valuesOf(part.rules.after),
    };
  });

/** Where all kinds are ruled alike, their rules stand before and after the score; else the score alone decides. */
function comparing(rules: Part['rules'][]): (a: Candidate, b: Candidate) => number {
  const isAlike = rules.every((each) => JSON.stringify(each) === JSON.stringify(rules[0]));
  const { before, after } = (isAlike ? rules[0] : undefined) ?? { before: [], after: [] };
  return (a, b) =>
    compareSorted(a.before, b.before, before) || b.weighted - a.weighted || compareSorted(a.after, b.after, after);
}

function compareSorted(a: SortValue[], b: SortValue[], sorts: readonly Sort[]): number {
  for (const [i, { dir }] of sorts.entries()) {
    const [left, right] = [a[i], b[i]];
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
    if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
    return (left < right ? -1 : 1) * (dir === 'asc' ? 1 : -1);
  }
  return 0;
}

/** Documents are read kind by kind, then put back in the order of the list. */
function readHits(page: readonly Candidate[]): Hit[] {
  const hits = new Map<Candidate, Hit>();
  for (const part of new Set(page.map((candidate) => candidate.part))) {
    const own = page.filter((candidate) => candidate.part === part);
    const read = hitsOf(
      own.map(({ record }) => record),
      part.query,
      part.list.ranked,
      part.build,
    );
    own.forEach((candidate, i) => {
      const hit = read[i];
      if (hit) hits.set(candidate, hit);
    });
  }
  return page.flatMap((candidate) => hits.get(candidate) ?? []);
}
