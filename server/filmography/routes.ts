import { Router } from 'express';
import { notFound } from '../http/problems';
import { serve } from '../http/serve';
import { findKept } from '../listings/find';
import { maySee } from '../listings/policy';
import { readFilmography, readListingShoots } from './contract';
import { addressesOf, shownListings } from './listings';
import { communesOf, shotAt } from './places';
import { present } from './present';
import { type Filmography, type Released, releasedProductions } from './released';
import { matching, yearsOf } from './search';

/** What was shot here, for everybody. */
export function filmographyRoutes(): Router {
  const router = Router();

  serve(router, readFilmography, async ({ query }) => {
    const filmography = await releasedProductions();
    const named = query.q === '' ? [] : filmography.productions;
    const found = matching(query, filmography, await listingsOf(named, filmography));
    const ofYear = found.filter(({ year }) => query.year === undefined || year === query.year);
    const { page, limit } = query;
    const items = ofYear.slice((page - 1) * limit, page * limit);
    const listings = await listingsOf(items, filmography);
    return {
      ...{ total: ofYear.length, page, limit },
      items: items.map((production) => present(production, filmography, listings)),
      years: yearsOf(found),
      map: communesOf(ofYear, filmography),
    };
  });

  serve(router, readListingShoots, async ({ params, viewer }) => {
    const listing = await findKept(params.slug);
    if (!listing || !maySee(viewer, listing)) throw notFound('listing');
    const [filmography, addresses] = await Promise.all([releasedProductions(), addressesOf(listing.slug)]);
    const isHere = (production: Released) =>
      shotAt(production, filmography).some((place) => place.listing !== null && addresses.has(place.listing));
    return { shoots: filmography.productions.filter(isHere).map(({ title, type, year }) => ({ title, type, year })) };
  });

  return router;
}

/** The listings that these were shot at, in one question for all of them. */
const listingsOf = (productions: readonly Released[], filmography: Filmography) =>
  shownListings(
    productions.flatMap((production) => shotAt(production, filmography).flatMap(({ listing }) => listing ?? [])),
  );
