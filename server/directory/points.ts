import { z } from 'zod';
import type { ListingKind } from '../common/contract';
import { precision } from '../listings/contract';
import type { Hit, SearchEngine } from '../search/engine';
import type { SearchFilters, searchPoints } from './contract';
import { filterOf, matchingKinds, refuseContradictions } from './filter';

type Points = z.input<typeof searchPoints.reply>;

/** The most that one map gets; beyond it the list still pages. */
const most = 20_000;

const letters: Record<ListingKind, string> = { location: 'l', technician: 't', actor: 'a', company: 'c' };

const stored = z.object({
  slug: z.string(),
  title: z.string(),
  precision,
  _geo: z.object({ lat: z.number(), lng: z.number() }),
});

/** Every match in columns, from south to north so that neighbours' differences are small numbers. */
export async function findPoints(engine: SearchEngine, filters: SearchFilters): Promise<Points> {
  refuseContradictions(filters);
  const results = await engine.many(
    matchingKinds(filters).map((kind) => ({
      kind,
      q: filters.q,
      filter: filterOf(kind, filters),
      page: { offset: 0, limit: most },
      fields: ['slug', 'title', 'precision', '_geo'],
    })),
  );
  const found = results.flatMap(({ hits }) => hits.map(asPoint)).sort((a, b) => a.lat - b.lat);
  return {
    total: results.reduce((sum, { total }) => sum + total, 0),
    kinds: found.map(({ letter }) => letter).join(''),
    lat: differences(found.map(({ lat }) => lat)),
    lng: differences(found.map(({ lng }) => lng)),
    slugs: found.map(({ slug }) => slug),
    titles: found.map(({ title }) => title),
  };
}

function asPoint({ kind, doc }: Hit) {
  const { slug, title, precision: shown, _geo } = stored.parse(doc);
  const letter = letters[kind];
  return {
    slug,
    title,
    letter: shown === 'exact' ? letter : letter.toUpperCase(),
    lat: steps(_geo.lat),
    lng: steps(_geo.lng),
  };
}

/** Degrees as whole ten-thousandths. */
const steps = (degrees: number) => Math.round(degrees * 10_000);

const differences = (values: number[]) => values.map((value, place) => value - (values[place - 1] ?? 0));
