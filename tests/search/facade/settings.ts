import type { Settings } from 'meilisearch';
import type { KindSettings } from '../../../server/search/engine';
import { invalid } from './fault';

/** The one order of rules that the engine behind this server ranks by. */
const rankingRules = ['sort', 'words', 'typo', 'proximity', 'attributeRank', 'wordPosition', 'exactness'];

const known = [
  'searchableAttributes',
  'filterableAttributes',
  'sortableAttributes',
  'rankingRules',
  'stopWords',
  'synonyms',
  'typoTolerance',
  'faceting',
  'pagination',
  'searchCutoffMs',
];

/** Refuses what this server could not keep, rather than pass it over. */
export function checkSettings(settings: Settings): void {
  for (const name of Object.keys(settings)) {
    if (!known.includes(name)) throw invalid('bad_request', `Unknown field \`${name}\`.`);
  }
  if (settings.rankingRules?.join() !== rankingRules.join()) {
    throw invalid('invalid_settings_ranking_rules', 'This server ranks by one list of rules only.');
  }
  if (settings.pagination?.maxTotalHits !== 20_000) {
    throw invalid('invalid_settings_pagination', 'This server counts to 20,000 hits.');
  }
  if (settings.faceting?.sortFacetValuesBy?.['*'] !== 'count') {
    throw invalid('invalid_settings_faceting', 'This server sorts facet values by count.');
  }
}

/** The printed settings read back. */
export const asKindSettings = (settings: Settings): KindSettings => ({
  version: 1,
  searchable: settings.searchableAttributes ?? [],
  filterable: (settings.filterableAttributes ?? []).filter((name) => typeof name === 'string'),
  sortable: settings.sortableAttributes ?? [],
  stopWords: settings.stopWords ?? [],
  synonyms: settings.synonyms ?? {},
  exactFields: settings.typoTolerance?.disableOnAttributes ?? [],
  noTypoOnNumbers: settings.typoTolerance?.disableOnNumbers ?? false,
  maxFacetValues: settings.faceting?.maxValuesPerFacet ?? 100,
});
