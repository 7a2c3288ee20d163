import type { Viewer } from '../../common/viewer';
import { invalid } from '../../http/problems';
import { Listing } from '../../listings/model';
import { maySee } from '../../listings/policy';
import type { SavedListing } from '../../listings/record';
import { communeByCode } from '../../places/gazetteer';
import type { PlanAsk } from '../contract';
import type { KnownPlace } from './rulesFor';

type AskedPlace = PlanAsk['places'][number];

/**
 * What the directory and the map know of the places asked about, with the needs of each and of all.
 *
 * @throws invalid_input naming the place that is none: no listing the viewer may see, or without any name
 */
export async function knownPlaces({ places, needs }: PlanAsk, viewer: Viewer): Promise<KnownPlace[]> {
  const listings = await listingsOf(places.flatMap(({ listing }) => listing ?? []));
  return places.map((place, at) => {
    const listing = place.listing === null ? undefined : listings.get(place.listing);
    if (place.listing !== null && !(listing && maySee(viewer, listing)))
      throw invalid({ [`places.${at}.listing`]: 'A listing of the directory' });
    const known = knownOf(place, listing, [...new Set([...needs, ...place.needs])]);
    if (known.name === '') throw invalid({ [`places.${at}`]: 'A listing, a commune, or a name' });
    return known;
  });
}

/** Listings by slug, those of them that are there. */
export async function listingsOf(slugs: readonly string[]): Promise<Map<string, SavedListing>> {
  if (slugs.length === 0) return new Map();
  const found = await Listing.find({ slug: { $in: [...new Set(slugs)] } })
    .select({ slug: 1, title: 1, kind: 1, place: 1, details: 1, status: 1, owner: 1, mergedInto: 1 })
    .lean<SavedListing[]>();
  return new Map(found.map((listing) => [listing.slug, listing]));
}

/** One place; a listing says more of it than its commune does. */
export function knownOf(
  place: Pick<AskedPlace, 'name' | 'insee'> & { departement?: string | null },
  listing: SavedListing | undefined,
  needs: KnownPlace['needs'],
): KnownPlace {
  const commune = place.insee === null ? undefined : communeByCode(place.insee);
  const details = listing?.kind === 'location' ? listing.details : { authorities: [], protections: [] };
  return {
    name: place.name || (listing?.title ?? commune?.name ?? place.insee ?? ''),
    slug: listing?.slug ?? null,
    departement: listing?.place.departement ?? place.departement ?? commune?.departement ?? codeIn(place.insee),
    needs,
    authorities: details.authorities,
    protections: details.protections,
  };
}

/** The first two signs of a commune's code; three overseas. */
const codeIn = (insee: string | null): string | null => insee?.slice(0, insee.startsWith('97') ? 3 : 2) ?? null;
