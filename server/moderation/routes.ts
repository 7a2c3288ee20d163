import { Router } from 'express';
import type { Viewer } from '../common/viewer';
import { presentForm } from '../editing/present';
import { notFound } from '../http/problems';
import { serve } from '../http/serve';
import { findBySlug } from '../listings/find';
import type { ListingDocument } from '../listings/model';
import { decideAll } from './bulk';
import { answer } from './claims';
import * as contract from './contract';
import { decideToPublish, decideToReject } from './decide';
import { tellApart } from './distinct';
import { presentHistory } from './history';
import { presentVersion } from './look';
import { merge } from './merge';
import type { Outside } from './owed';
import { mayModerate, mayReadHistory } from './policy';
import { queueOf } from './queue';
import { restore } from './restore';
import { presentReview } from './review';

/** The desk's side of the listings: what waits, what it needs to be judged, and the decisions. */
export function moderationRoutes(outside: Outside): Router {
  const router = Router();

  serve(router, contract.readQueue, async ({ query }) => queueOf(query));

  serve(router, contract.readReview, async ({ params, viewer }) =>
    presentReview(await found(params.slug, viewer), viewer),
  );

  serve(router, contract.publishListing, async ({ params, body, viewer }) =>
    presentForm(await decideToPublish(params.slug, viewer, body ?? {}, outside), viewer),
  );

  serve(router, contract.rejectListing, async ({ params, body, viewer }) =>
    presentForm(await decideToReject(params.slug, viewer, body, outside), viewer),
  );

  serve(router, contract.decideMany, async ({ body, viewer }) => ({
    outcomes: await decideAll(body, viewer, outside),
  }));

  serve(router, contract.readVersion, async ({ params, viewer }) =>
    presentVersion(await found(params.slug, viewer), params.version),
  );

  serve(router, contract.restoreVersion, async ({ params, body, viewer }) =>
    presentForm(await restore(params.slug, viewer, body, outside), viewer),
  );

  serve(router, contract.readHistory, async ({ params, viewer }) => {
    const listing = await findBySlug(params.slug);
    if (!listing || !mayReadHistory(viewer, listing)) throw notFound('listing');
    return { history: presentHistory(listing, viewer) };
  });

  serve(router, contract.mergeListing, async ({ params, body, viewer }) =>
    presentForm(await merge(params.slug, body.into, viewer, outside), viewer),
  );

  serve(router, contract.markDistinct, async ({ params, body, viewer }) => {
    const listing = await tellApart(params.slug, body.from);
    const { twins } = await presentReview(listing, viewer);
    return { twins };
  });

  serve(router, contract.answerClaim, async ({ params, body, viewer }) => {
    await answer(params.slug, params.account, viewer, body, outside);
    return { answered: true as const };
  });

  return router;
}

/** A listing as the desk may look at it, whatever its status. */
async function found(slug: string, viewer: Viewer): Promise<ListingDocument> {
  const listing = await findBySlug(slug);
  if (!listing || !mayModerate(viewer)) throw notFound('listing');
  return listing;
}
