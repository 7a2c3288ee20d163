import { type ListingKind, listingKind, type Point } from '@contract/common';
import { type Box, bbox, type FacetField, facetField, latLng, searchSort } from '@contract/directory';
import { z } from 'zod';
import { kinds as allKinds } from '../kinds/kinds';
import { facetsOf } from './facets';

export type Sort = z.infer<typeof searchSort>;
export type Facets = Partial<Record<FacetField, string[]>>;

/** Where to look around. */
export interface Around {
  at: Point;
  /** Kilometres. */
  radius: number;
  /** What the reader calls it; empty for a point on the map. */
  name: string;
}

/** The state of a search. List, facets and map all read this; none keeps a copy. */
export interface Filters {
  q: string;
  /** Empty means the default: locations. */
  kinds: ListingKind[];
  /** Kinds drawn on the map beside those of the list. */
  also: ListingKind[];
  around?: Around;
  /** The window of the map; never together with `around`. */
  box?: Box;
  facets: Facets;
  sort?: Sort;
  /** How many pages of results are shown. */
  page: number;
}

export const noFilters: Filters = { q: '', kinds: [], also: [], facets: {}, page: 1 };

export const defaultRadius = 25;
/** Kilometres that the slider reaches; the address takes what the API takes. */
export const radiusRange = { min: 1, max: 100 };
/** More pages than this under one another help nobody: narrow the search instead. */
export const mostPages = 40;

const radius = z.coerce.number().min(0.1).max(500).catch(defaultRadius);
const page = z.coerce.number().int().min(1).max(mostPages).catch(1);
const value = z.string().regex(/^[a-zA-Z0-9_]{1,40}$/);

const valid = <T>(schema: z.ZodType<T>, candidates: string[]): T[] => [
  ...new Set(candidates.flatMap((candidate) => schema.safeParse(candidate).data ?? [])),
];

/** Reads an address. What it cannot read it leaves out, so that a mangled link still opens a page. */
export function fromUrl(url: URLSearchParams): Filters {
  const around = aroundFrom(url);
  const kinds = valid(listingKind, url.getAll('kind'));
  return {
    q: (url.get('q') ?? '').trim().slice(0, 200),
    kinds: isDefault(kinds) ? [] : kinds,
    also: valid(listingKind, url.getAll('also')),
    around,
    box: around ? undefined : bbox.safeParse(url.get('bbox') ?? '').data,
    facets: facetsFrom(url),
    sort: searchSort.safeParse(url.get('sort')).data,
    page: page.parse(url.get('page') ?? 1),
  };
}

const isDefault = (kinds: ListingKind[]) => kinds.length === 1 && kinds[0] === 'location';

function aroundFrom(url: URLSearchParams): Around | undefined {
  const at = latLng.safeParse(url.get('near') ?? '').data;
  if (!at) return undefined;
  const name = (url.get('place') ?? '').trim().slice(0, 80);
  return { at, radius: radius.parse(url.get('radius') ?? defaultRadius), name };
}

const facetsFrom = (url: URLSearchParams): Facets =>
  Object.fromEntries(
    facetField.options
      .map((field): [FacetField, string[]] => [field, valid(value, url.getAll(field)).slice(0, 50)])
      .filter(([, values]) => values.length > 0),
  );

/** Ten-thousandths of a degree are 11 m: enough to find the spot again, short enough to be read. */
const degrees = (angle: number) => String(Math.round(angle * 1e4) / 1e4);
const pointText = ({ lat, lng }: Point) => `${degrees(lat)},${degrees(lng)}`;
const boxText = ({ west, south, east, north }: Box) => [west, south, east, north].map(degrees).join(',');

/** Writes the address that `fromUrl` reads: only what differs from the default. */
export function toUrl(filters: Filters): URLSearchParams {
  const { q, kinds, also, around, box, facets, sort, page: pages } = filters;
  const entries: [string, string | undefined][] = [
    ['q', q || undefined],
    ...kinds.map((kind): [string, string] => ['kind', kind]),
    ['near', around && pointText(around.at)],
    ['radius', around && String(around.radius)],
    ['place', around?.name || undefined],
    ['bbox', box && boxText(box)],
    ...facetField.options.flatMap((field) => (facets[field] ?? []).map((id): [string, string] => [field, id])),
    ...also.map((kind): [string, string] => ['also', kind]),
    ['sort', sort],
    ['page', pages > 1 ? String(pages) : undefined],
  ];
  return new URLSearchParams(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The kinds of the list. */
export const listedKinds = ({ kinds }: Filters): ListingKind[] => (kinds.length > 0 ? kinds : ['location']);

/** What is asked, whatever is drawn beside it and however much of the answer is shown. */
export function questionOf({ page: _, also: __, ...question }: Filters) {
  return question;
}

/** Kinds drawn on the map that the list does not hold. */
export const besides = (filters: Filters): ListingKind[] =>
  filters.also.filter((kind) => !listedKinds(filters).includes(kind));

export const isEverything = (filters: Filters): boolean => listedKinds(filters).length === allKinds.length;

/** Sorted as asked, else by distance around a point, else by relevance. */
export function sortOf({ sort, around }: Filters): Sort {
  if (sort === undefined) return around ? 'distance' : 'relevance';
  return sort === 'distance' && !around ? 'relevance' : sort;
}

/** The choices that count for these kinds: a technician has no category. */
export function facetsFor(kinds: readonly ListingKind[], facets: Facets): Facets {
  return Object.fromEntries(facetsOf(kinds).flatMap(({ field }) => (facets[field] ? [[field, facets[field]]] : [])));
}
