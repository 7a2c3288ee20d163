import type { Settings } from 'meilisearch';
import type { KindSettings } from '../engine';

/** Hits beyond these are neither counted nor reached. */
export const maxTotalHits = 20_000;

/** Milliseconds after which a search answers with what it has found so far. */
export const cutoffMs = 1_500;

const byText = ['words', 'typo', 'proximity', 'attributeRank', 'wordPosition', 'exactness'];

/**
 * `sort` stands first, so that a chosen order wins over everything; without one it ranks nothing. A federated search
 * compares the sink and the tie-break where they stand around the weighted score, as long as all kinds have the same.
 */
const rankingRulesOf = ({ sink, tieBreak }: KindSettings): string[] => [
  'sort',
  ...(sink ? [`${sink}:asc`] : []),
  ...byText,
  ...(tieBreak ? [`${tieBreak.field}:${tieBreak.dir}`] : []),
];

/** The settings of one kind as Meilisearch takes them; lists whose order means nothing are sorted. */
export function printSettings(settings: KindSettings): Settings {
  return {
    searchableAttributes: settings.searchable,
    // `kind` carries the filters that match all or nothing, `_geo` those by place.
    filterableAttributes: distinct(['kind', '_geo', ...settings.filterable]),
    sortableAttributes: distinct(['_geo', ...settings.sortable]),
    rankingRules: rankingRulesOf(settings),
    stopWords: distinct(settings.stopWords),
    synonyms: settings.synonyms,
    typoTolerance: {
      disableOnAttributes: distinct(settings.exactFields),
      disableOnNumbers: settings.noTypoOnNumbers,
    },
    faceting: { maxValuesPerFacet: settings.maxFacetValues, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits },
    searchCutoffMs: cutoffMs,
  };
}

const distinct = (names: string[]): string[] => [...new Set(names)].sort();

/**
 * True when an index that bears the right name also has the settings: an earlier version of this file printed others,
 * and a write that raced the loss of its index makes a bare one.
 */
export function hasSettings(settings: KindSettings, found: Settings): boolean {
  const wanted = printSettings(settings);
  return (
    same(wanted.searchableAttributes, found.searchableAttributes) &&
    same(wanted.rankingRules, found.rankingRules) &&
    same(wanted.filterableAttributes?.toSorted(), found.filterableAttributes?.toSorted()) &&
    same(wanted.sortableAttributes?.toSorted(), found.sortableAttributes?.toSorted())
  );
}

const same = (wanted: unknown, found: unknown): boolean => JSON.stringify(wanted) === JSON.stringify(found);
