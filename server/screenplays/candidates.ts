import { z } from 'zod';
import type { Point } from '../common/contract';
import { cardFields } from '../listings/toCard';
import type { Filter, Hit, Query, SearchEngine } from '../search/engine';
import type { Understanding } from './understand';

/** Where a place may be; null: anywhere. */
export interface Around {
  at: Point;
  /** Kilometres. */
  radius: number;
}

/** Read of each hit beside its card, to say why it is offered. */
const reasonFields = ['category', 'double', 'era', 'style', 'setting', 'access', 'words', 'summaryFr', 'summaryEn'];
const texts = z.array(z.string()).catch([]);
const reasonDoc = z.object({
  category: texts,
  double: texts,
  era: texts,
  style: texts,
  setting: texts,
  access: texts,
  words: texts,
  title: z.string().catch(''),
  commune: z.string().catch(''),
  summaryFr: z.string().catch(''),
  summaryEn: z.string().catch(''),
});
export type ReasonDoc = z.infer<typeof reasonDoc>;
export interface Candidate {
  hit: Hit;
  doc: ReasonDoc;
}

/** Of one question: more are never looked at, since a handful is offered. */
const perQuery = 40;

/** Places that may answer each need, in one call to the engine: by its terms and by its words. */
export async function candidatesFor(
  engine: SearchEngine,
  needs: readonly Understanding[],
  around: Around | null,
): Promise<Candidate[][]> {
  const asked = needs.map((need) => queriesOf(need, around));
  const results = await engine.many(asked.flat());
  let next = 0;
  return asked.map((queries) => {
    const own = results.slice(next, next + queries.length);
    next += queries.length;
    return distinct(own.flatMap(({ hits }) => hits));
  });
}

function distinct(hits: readonly Hit[]): Candidate[] {
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  return [...byId.values()].map((hit) => ({ hit, doc: reasonDoc.parse(hit.doc) }));
}

function queriesOf(need: Understanding, around: Around | null): Query[] {
  const circle: Filter[] = around ? [{ op: 'geoRadius', at: around.at, metres: around.radius * 1000 }] : [];
  const byTerm = (['category', 'double'] as const)
    .filter((facet) => need[facet].length > 0)
    .map(
      (facet): Query => ({
        ...base,
        ...where([...circle, { op: 'in', field: facet, values: need[facet] }]),
        sort: byStanding,
      }),
    );
  const byWords: Query[] =
    need.words.length > 0
      ? [{ ...base, ...where(circle), q: need.words.join(' '), searchOn: ['title', 'commune', 'words'] }]
      : [];
  return [...byTerm, ...byWords];
}

const base: Query = {
  kind: 'location',
  page: { offset: 0, limit: perQuery },
  fields: [...cardFields, ...reasonFields],
};
const byStanding: Query['sort'] = [
  { field: 'stale', dir: 'asc' },
  { field: 'standing', dir: 'desc' },
];
const where = (of: Filter[]): Pick<Query, 'filter'> => (of.length > 0 ? { filter: { op: 'and', of } } : {});
