import type { DeskQuery, Kind, Query, Result, SearchDoc, SearchEngine } from '../../../server/search/engine';
import { kinds } from '../../../server/search/engine';

/** A found record, as far as judging needs it. */
export interface Found {
  kind: Kind;
  id: string;
  doc: SearchDoc;
}

/**
 * One thing a person types. `rankOf` gives the place of the right answer from 1, or null where it is missing; an
 * answer that must be absent has place 1 when it is.
 */
export interface Case {
  group: string;
  type: string;
  typed: string;
  rankOf: (engine: SearchEngine) => Promise<number | null>;
}

type More = Partial<Query>;

/** Makes cases of one group, in the order they are judged. */
export function casesOf(group: string) {
  const cases: Case[] = [];
  const add = (type: string, typed: string, rankOf: Case['rankOf']) => cases.push({ group, type, typed, rankOf });

  return {
    cases,
    /** This record must come first. */
    exact: (type: string, typed: string, id: string, more?: More) =>
      add(type, typed, async (engine) => placeOf(await find(engine, typed, more), (hit) => hit.id === id)),
    /** The first hit must be of a kind that the test describes. */
    set: (type: string, typed: string, isRight: (doc: SearchDoc) => boolean, more?: More) =>
      add(type, typed, async (engine) => placeOf(await find(engine, typed, more), (hit) => isRight(hit.doc))),
    /** Every hit must be of that kind, and there must be one. */
    only: (type: string, typed: string, isRight: (doc: SearchDoc) => boolean, more?: More) =>
      add(type, typed, async (engine) => {
        const hits = await find(engine, typed, more);
        return hits.length > 0 && hits.every((hit) => isRight(hit.doc)) ? 1 : null;
      }),
    /** These records and no others, in this order. */
    list: (type: string, typed: string, ids: string[], more?: More) =>
      add(type, typed, async (engine) => {
        const hits = await find(engine, typed, more);
        return hits.map((hit) => hit.id).join() === ids.join() ? 1 : null;
      }),
    /** The record must not be found. */
    absent: (type: string, typed: string, id: string, more?: More) =>
      add(type, typed, async (engine) => ((await find(engine, typed, more)).some((hit) => hit.id === id) ? null : 1)),
    /** One record must stand before another. */
    order: (type: string, typed: string, [first, second]: [string, string], more?: More) =>
      add(type, typed, async (engine) => {
        const ids = (await find(engine, typed, more)).map((hit) => hit.id);
        const [a, b] = [ids.indexOf(first), ids.indexOf(second)];
        return a >= 0 && a < b ? 1 : null;
      }),
    /** The record must come first on the desk over all kinds. */
    desk: (type: string, typed: string, id: string, more: Partial<DeskQuery> = {}) =>
      add(type, typed, async (engine) => placeOf(await findOnDesk(engine, typed, more), (hit) => hit.id === id)),
    /** The counts of the facet must be those of a plain count over all hits. */
    counts: (type: string, typed: string, facet: string, more?: More) =>
      add(type, typed, async (engine) => {
        const result = await ask(engine, typed, { ...more, facets: [facet] });
        return areSame(result.facets?.counts[facet] ?? {}, plainCount(result, facet)) ? 1 : null;
      }),
  };
}

const ask = (engine: SearchEngine, q: string, more: More = {}): Promise<Result> =>
  engine.search({ kind: 'location', q, page: { offset: 0, limit: 1000 }, ...more });

const find = async (engine: SearchEngine, q: string, more?: More): Promise<Found[]> =>
  (await ask(engine, q, more)).hits;

const findOnDesk = async (engine: SearchEngine, q: string, more: Partial<DeskQuery>): Promise<Found[]> =>
  (await engine.desk({ q, parts: kinds.map((kind) => ({ kind })), offset: 0, limit: 50, ...more })).hits;

function placeOf(hits: Found[], isRight: (hit: Found) => boolean): number | null {
  const index = hits.findIndex(isRight);
  return index < 0 ? null : index + 1;
}

function plainCount({ hits }: Result, facet: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of hits.flatMap(({ doc }) => doc[facet] ?? [])) {
    const name = String(value);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const areSame = (a: Record<string, number>, b: Record<string, number>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([value, count]) => b[value] === count);
