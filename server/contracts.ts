import type { Endpoint } from './common/contract';
import { searchListings, searchPoints, suggestSearch } from './directory/contract';
import { readListing, readNearby } from './listings/contract';
import { readHealth, readSite } from './site/contract';
import { readVocabularies } from './vocabularies/contract';

/** Every endpoint by name: the API document is printed from this list and the tests walk it. */
export const endpoints: Record<string, Endpoint> = {
  searchListings,
  searchPoints,
  suggestSearch,
  readListing,
  readNearby,
  readVocabularies,
  readHealth,
  readSite,
} as unknown as Record<string, Endpoint>;
