import type { Settings } from 'meilisearch';
import type { KindSettings } from '../../../server/search/engine';
import { invalid } from './fault';

/** The order of rules that the engine behind this server ranks by: one custom rule may stand on either side of the text's. */
const rankingRules =
  /^sort,(?:(?<sink>\w+):asc,)?words,typo,proximity,attributeRank,wordPosition,exactness(?:,(?<tie>\w+):(?<dir>asc|desc))?$/;

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
  if (!rankingRules.test(String(settings.rankingRules))) {
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
  ...customRules(settings),
});

function customRules({ rankingRules: rules }: Settings): Pick<KindSettings, 'sink' | 'tieBreak'> {
  const { sink, tie, dir } = rankingRules.exec(String(rules))?.groups ?? {};
  return { sink, tieBreak: tie ? { field: tie, dir: dir === 'asc' ? 'asc' : 'desc' } : undefined };
}
