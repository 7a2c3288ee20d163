import { Router } from 'express';
import { notFound } from '../http/problems';
import { serve } from '../http/serve';
import type { SearchEngine } from '../search/engine';
import { readListing, readNearby } from './contract';
import { findBySlug, recordOf } from './model';
import { findNearby } from './nearby';
import { publicPosition } from './place';
import { maySee } from './policy';
import { present } from './present';

export function listingRoutes({ engine }: { engine: SearchEngine }): Router {
  const router = Router();

  serve(router, readListing, async ({ params, viewer }) => {
    const listing = await findBySlug(params.slug);
    if (!listing || !maySee(viewer, listing)) throw notFound('listing');
    return present(recordOf(listing), viewer);
  });

  serve(router, readNearby, async ({ params, query, viewer }) => {
    const listing = await findBySlug(params.slug);
    if (!listing || !maySee(viewer, listing)) throw notFound('listing');
    const groups = await findNearby(engine, publicPosition(listing.place), String(listing.id), query);
    return { radius: query.radius, groups };
  });

  return router;
}
