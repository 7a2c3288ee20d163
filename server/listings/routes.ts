import { Router } from 'express';
import type { Viewer } from '../common/viewer';
import { notFound } from '../http/problems';
import { serve } from '../http/serve';
import type { SearchEngine } from '../search/engine';
import { readListing, readNearby } from './contract';
import { findKept } from './find';
import { hasContent, type ListingDocument, recordOf } from './model';
import { findNearby } from './nearby';
import { publicPosition } from './place';
import { maySee } from './policy';
import { present } from './present';

export function listingRoutes({ engine }: { engine: SearchEngine }): Router {
  const router = Router();

  serve(router, readListing, async ({ params, viewer }) => {
    const listing = await findShown(params.slug, viewer);
    return present(recordOf(listing), viewer);
  });

  serve(router, readNearby, async ({ params, query, viewer }) => {
    const listing = await findShown(params.slug, viewer);
    const groups = await findNearby(engine, publicPosition(listing.place), String(listing.id), query);
    return { radius: query.radius, groups };
  });

  return router;
}

/** A listing with a page, for this viewer; of one that was merged, the listing that it became part of. */
async function findShown(slug: string, viewer: Viewer): Promise<ListingDocument> {
  const listing = await findKept(slug);
  if (!listing || !hasContent(listing) || !maySee(viewer, listing)) throw notFound('listing');
  return listing;
}
