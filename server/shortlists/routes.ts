import { Router } from 'express';
import { type Limits, networkOf } from '../accounts/limits';
import { serve } from '../http/serve';
import { cardOf } from '../listings/card';
import type { Post } from '../mail/letter';
import { additionsOf, beginShortlist } from './begin';
import { changeShortlist, openShortlist } from './change';
import { compare } from './compare';
import * as contract from './contract';
import { itemRoutes } from './itemRoutes';
import { withAdded } from './items';
import { journeyRoutes } from './journey/routes';
import { listingsInOrder } from './listings';
import { memberRoutes } from './memberRoutes';
import { ownShortlists } from './own';
import { presentShortlist } from './present';
import { removeShortlist, restoreShortlist } from './remove';

export interface ShortlistOutside {
  post: Post;
  publicUrl: string;
  limits: Limits;
}

/** What is gathered for one project, by those who gather; comparisons and journeys are for everybody. */
export function shortlistRoutes(outside: ShortlistOutside): Router {
  const router = Router();
  const { plansByNetwork } = outside.limits;

  serve(router, contract.readShortlists, async ({ query, viewer }) => ({
    shortlists: await ownShortlists(viewer, query.q),
  }));

  serve(router, contract.createShortlist, async ({ body, query, viewer }) => {
    await outside.limits.shortlistsByAccount.spend(viewer.id ?? '');
    return presentShortlist(await beginShortlist(body, viewer), viewer, query.lang);
  });

  serve(router, contract.readShortlist, async ({ params, query, viewer }) =>
    presentShortlist(await openShortlist(params.id, viewer), viewer, query.lang),
  );

  serve(router, contract.changeShortlist, async ({ params, query, body, viewer }) => {
    const shortlist = await changeShortlist(params.id, viewer, (open) => void open.set(body));
    return presentShortlist(shortlist, viewer, query.lang);
  });

  serve(router, contract.deleteShortlist, async ({ params, viewer }) => {
    await removeShortlist(params.id, viewer);
    return { id: params.id };
  });

  serve(router, contract.restoreShortlist, async ({ params, query, viewer }) =>
    presentShortlist(await restoreShortlist(params.id, viewer), viewer, query.lang),
  );

  serve(router, contract.gatherItems, async ({ params, query, body, viewer }) => {
    const additions = await additionsOf(body.items);
    const wasOn = new Set<string>();
    const shortlist = await changeShortlist(params.id, viewer, (open) => {
      wasOn.clear();
      for (const { id, offAt } of open.items) if (offAt === null) wasOn.add(id);
      open.items = withAdded(open.toObject().items, additions, viewer);
    });
    const view = await presentShortlist(shortlist, viewer, query.lang);
    return { shortlist: view, added: view.items.map(({ id }) => id).filter((id) => !wasOn.has(id)) };
  });

  serve(router, contract.readCards, async ({ query, body, req }) => {
    await plansByNetwork.spend(networkOf(req.ip ?? ''));
    const listings = await listingsInOrder(body.slugs);
    return { cards: listings.map((listing) => cardOf(listing, query.lang)) };
  });

  serve(router, contract.compareListings, async ({ body, req }) => {
    await plansByNetwork.spend(networkOf(req.ip ?? ''));
    return compare(body.slugs);
  });

  router.use(itemRoutes(), memberRoutes(outside), journeyRoutes(plansByNetwork));
  return router;
}
