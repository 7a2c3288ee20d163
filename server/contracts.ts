import * as accounts from './accounts/contract';
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
  signIn: accounts.signIn,
  signOut: accounts.signOut,
  readMe: accounts.readMe,
} as unknown as Record<string, Endpoint>;
