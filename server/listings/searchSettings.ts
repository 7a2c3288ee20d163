import type { ListingKind } from '../common/contract';
import { listingKind } from '../common/contract';
import type { KindSettings } from '../search/engine';
import { searchSynonyms } from '../vocabularies/synonyms';
import { specOf } from './kinds';

/** Raise it when `asSearchDoc` changes what a document holds: every index is then built anew beside the old one. */
const version = 2;

/** Facets that every kind has beside its own. */
export const sharedFacets = ['language', 'departement'] as const;

function settingsOf(kind: ListingKind): KindSettings {
  return {
    version,
    searchable: [
      'title',
      'roles',
      'commune',
      'terms',
      'words',
      'around',
      'summaryFr',
      'summaryEn',
      'descriptionFr',
      'descriptionEn',
    ],
    filterable: [...Object.keys(specOf(kind).facets), ...sharedFacets, 'kind', '_geo'],
    sortable: ['titleSort', 'createdAt', 'standing', 'stale', '_geo'],
    stopWords: [
      'le',
      'la',
      'les',
      'l',
      'de',
      'du',
      'des',
      'd',
      'un',
      'une',
      'et',
      'en',
      'a',
      'au',
      'aux',
      'the',
      'of',
      'and',
      'in',
      'for',
    ],
    synonyms: searchSynonyms(),
    exactFields: [],
    noTypoOnNumbers: true,
    maxFacetValues: 300,
    sink: 'stale',
    tieBreak: { field: 'standing', dir: 'desc' },
  };
}

export const searchSettings = Object.fromEntries(listingKind.options.map((kind) => [kind, settingsOf(kind)])) as Record<
  ListingKind,
  KindSettings
>;
