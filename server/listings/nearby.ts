import type { z } from 'zod';
import type { Lang, ListingKind, Point } from '../common/contract';
import type { Filter, SearchEngine } from '../search/engine';
import type { readNearby } from './contract';
import { cardFields, toCard } from './toCard';

type Group = z.output<typeof readNearby.reply>['groups'][number];

const service = (...values: string[]): Filter => ({ op: 'in', field: 'service', values });
const logistics = ['equipment', 'logistics', 'art_firm', 'costume_firm', 'space'];

/** What a unit looks for around a set, in the order it asks. Firms are split by what they are called for. */
const groups: { group: Group['group']; kind: ListingKind; only?: Filter }[] = [
  { group: 'technician', kind: 'technician' },
  { group: 'lodging', kind: 'company', only: service('stay') },
  { group: 'food', kind: 'company', only: service('food') },
  { group: 'hire', kind: 'company', only: service(...logistics) },
  { group: 'firm', kind: 'company', only: { op: 'not', of: service('stay', 'food', ...logistics) } },
  { group: 'location', kind: 'location' },
  { group: 'actor', kind: 'actor' },
];

/**
 * What stands around a point within `radius` kilometres (as the crow flies), nearest first, `limit` a group, the
 * listing itself left out. Empty groups are not returned.
 */
export async function findNearby(
  engine: SearchEngine,
  at: Point,
  self: string,
  ask: { radius: number; limit: number; lang: Lang },
): Promise<Group[]> {
  const around: Filter = { op: 'geoRadius', at, metres: ask.radius * 1000 };
  const results = await engine.many(
    groups.map(({ kind, only }) => ({
      kind,
      filter: { op: 'and', of: [around, ...(only ? [only] : [])] },
      sort: [{ near: at, dir: 'asc' }],
      page: { page: 1, perPage: ask.limit + 1 },
      fields: cardFields,
    })),
  );
  return groups.flatMap(({ group }, place) => {
    const result = results[place];
    if (!result) return [];
    const others = result.hits.filter((hit) => hit.id !== self);
    const total = result.total - (result.hits.length - others.length);
    return others.length === 0
      ? []
      : [{ group, total, hits: others.slice(0, ask.limit).map((hit) => toCard(hit, ask.lang, at)) }];
  });
}
