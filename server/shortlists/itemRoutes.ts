import { Router } from 'express';
import { notFound } from '../http/problems';
import { serve } from '../http/serve';
import { additionsOf } from './begin';
import { changeShortlist } from './change';
import * as contract from './contract';
import { inOrder, withAdded, withChanged } from './items';
import { presentShortlist } from './present';

/** The entries of a shortlist; each field of each entry is changed by itself, so that two people never meet. */
export function itemRoutes(): Router {
  const router = Router();

  serve(router, contract.addItem, async ({ params, query, body, viewer }) => {
    const additions = await additionsOf([body]);
    if (additions.length === 0) throw notFound('listing');
    const shortlist = await changeShortlist(params.id, viewer, (open) => {
      open.items = withAdded(open.toObject().items, additions, viewer);
    });
    return presentShortlist(shortlist, viewer, query.lang);
  });

  serve(router, contract.changeItem, async ({ params, query, body, viewer }) => {
    const shortlist = await changeShortlist(params.id, viewer, (open) => {
      open.items = withChanged(open.toObject().items, params.item, body);
    });
    return presentShortlist(shortlist, viewer, query.lang);
  });

  serve(router, contract.deleteItem, async ({ params, query, viewer }) => {
    const shortlist = await changeShortlist(params.id, viewer, (open) => {
      open.items = withChanged(open.toObject().items, params.item, { offAt: new Date() });
    });
    return presentShortlist(shortlist, viewer, query.lang);
  });

  serve(router, contract.orderItems, async ({ params, query, body, viewer }) => {
    const shortlist = await changeShortlist(params.id, viewer, (open) => {
      open.items = inOrder(open.toObject().items, body.items);
    });
    return presentShortlist(shortlist, viewer, query.lang);
  });

  return router;
}
