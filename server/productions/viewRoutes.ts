import { Router } from 'express';
import { notFound } from '../http/problems';
import { serve } from '../http/serve';
import * as contract from './contract';
import { ProductionViewName } from './views';

/** Saved filters, everybody's own. */
export function viewRoutes(): Router {
  const router = Router();

  serve(router, contract.readViews, async ({ viewer }) => {
    const views = await ProductionViewName.find({ owner: viewer.id }).sort({ name: 1 }).limit(100);
    return { views: views.map(({ id, name, query }) => ({ id: id as string, name, query })) };
  });

  serve(router, contract.saveView, async ({ body: { name, query }, viewer }) => {
    const view = await ProductionViewName.findOneAndUpdate(
      { owner: viewer.id, name },
      { $set: { query } },
      { upsert: true, returnDocument: 'after' },
    ).orFail();
    return { id: view.id as string, name, query };
  });

  serve(router, contract.deleteView, async ({ params, viewer }) => {
    const { deletedCount } = await ProductionViewName.deleteOne({ _id: params.id, owner: viewer.id });
    if (deletedCount === 0) throw notFound('saved filter');
    return params;
  });

  return router;
}
