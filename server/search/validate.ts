/**
 * What a query may name is checked here, before either engine sees it: the same mistake gives the same error on both,
 * and the error names the field.
 */
import {
  type DeskQuery,
  type Filter,
  type Kind,
  type KindSettings,
  type Query,
  SearchError,
  type SearchErrorCode,
  type Sort,
} from './engine';
import { isOnEarth } from './records';

/** The deepest tree Meilisearch reads. */
const deepestFilter = 150;
/** Every index filters by kind and place and sorts by distance, whatever its settings say. */
const always = ['kind', '_geo'];
const geo = '_geo';

/** @throws SearchError unknown_kind, where no settings were opened for the kind */
export function settingsOf(all: Partial<Record<Kind, KindSettings>>, kind: Kind): KindSettings {
  const settings = Object.hasOwn(all, kind) ? all[kind] : undefined;
  if (!settings) throw new SearchError('unknown_kind', `There is no index of ${kind}`);
  return settings;
}

/** @throws SearchError bad_filter, bad_sort or bad_facet, naming the field */
export function checkQuery(settings: KindSettings, query: Query): void {
  checkFilter(settings, query.filter);
  for (const sort of query.sort ?? []) checkSort(settings, sort);
  for (const field of query.facets ?? []) checkFacet(settings, field);
  for (const field of query.searchOn ?? []) allow(settings.searchable, field, 'bad_filter', 'searched');
}

/** @throws SearchError unknown_kind, bad_filter, bad_sort or bad_facet, naming the field */
export function checkDesk(all: Partial<Record<Kind, KindSettings>>, desk: DeskQuery): void {
  for (const { kind, filter, sort } of desk.parts) {
    const settings = settingsOf(all, kind);
    checkFilter(settings, filter);
    for (const by of sort ?? []) checkSort(settings, by);
    for (const field of desk.facets?.[kind] ?? []) checkFacet(settings, field);
  }
}

/** @throws SearchError bad_facet, where the field cannot be counted */
export function checkFacet(settings: KindSettings, field: string): void {
  allow([...always, ...settings.filterable], field, 'bad_facet', 'counted');
}

/** @throws SearchError bad_filter, for an unknown field, an impossible place or too deep a tree */
export function checkFilter(settings: KindSettings, filter: Filter | undefined, depth = 1): void {
  if (!filter) return;
  if (depth > deepestFilter) throw new SearchError('bad_filter', `A filter is at most ${deepestFilter} levels deep`);
  switch (filter.op) {
    case 'and':
    case 'or':
      for (const part of filter.of) checkFilter(settings, part, depth + 1);
      return;
    case 'not':
      checkFilter(settings, filter.of, depth + 1);
      return;
    case 'geoRadius':
    case 'geoBox':
      checkPlace(filter);
      return;
    default:
      allow([...always, ...settings.filterable], filter.field, 'bad_filter', 'filtered');
      if (filter.op === 'range') checkRange(filter);
  }
}

function checkPlace(filter: Extract<Filter, { op: 'geoRadius' | 'geoBox' }>): void {
  if (filter.op === 'geoRadius') {
    if (!isOnEarth(filter.at)) throw new SearchError('bad_filter', 'The centre is not on Earth', geo);
    if (!(filter.metres >= 0)) throw new SearchError('bad_filter', 'A radius is zero or more metres', geo);
    return;
  }
  const { topRight, bottomLeft } = filter;
  if (!isOnEarth(topRight) || !isOnEarth(bottomLeft))
    throw new SearchError('bad_filter', 'The box is not on Earth', geo);
  if (topRight.lat < bottomLeft.lat) throw new SearchError('bad_filter', 'The top of the box is below its bottom', geo);
}

function checkRange({ field, gte, gt, lte, lt }: Extract<Filter, { op: 'range' }>): void {
  const bounds = [gte, gt, lte, lt].filter((bound) => bound !== undefined);
  if (bounds.length === 0) throw new SearchError('bad_filter', 'A range needs a bound', field);
  if (!bounds.every(Number.isFinite)) throw new SearchError('bad_filter', 'The bounds of a range are numbers', field);
}

function checkSort(settings: KindSettings, sort: Sort): void {
  if ('field' in sort) allow(settings.sortable, sort.field, 'bad_sort', 'sorted by');
  else if (!isOnEarth(sort.near)) throw new SearchError('bad_sort', 'The point to sort from is not on Earth', geo);
}

function allow(known: readonly string[], field: string, code: SearchErrorCode, verb: string): void {
  if (!known.includes(field)) throw new SearchError(code, `${field} cannot be ${verb}`, field);
}
