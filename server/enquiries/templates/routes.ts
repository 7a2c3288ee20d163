import { Router } from 'express';
import { notFound } from '../../http/problems';
import { serve } from '../../http/serve';
import * as contract from '../contract';
import { presentTemplate, Template } from './model';
import { bringUsual } from './usual';

/** The desk's usual answers, which all of it shares. */
export function templateRoutes(): Router {
  const router = Router();

  serve(router, contract.readTemplates, async () => {
    await bringUsual();
    const templates = await Template.find().sort({ used: -1, _id: 1 });
    return { templates: templates.map(presentTemplate) };
  });

  serve(router, contract.createTemplate, async ({ body }) =>
    presentTemplate(await Template.create({ ...body, updatedAt: new Date() })),
  );

  serve(router, contract.changeTemplate, async ({ params, body }) => {
    const written = { $set: { ...body, updatedAt: new Date() } };
    const template = await Template.findOneAndUpdate({ _id: params.id }, written, { returnDocument: 'after' });
    if (!template) throw notFound('template');
    return presentTemplate(template);
  });

  // Two people deleted the same: that is no error.
  serve(router, contract.deleteTemplate, async ({ params }) => {
    await Template.deleteOne({ _id: params.id });
    return { id: params.id };
  });

  return router;
}

/** Counts a template as used; the letter does not wait for it. */
export const countUse = async (id: string): Promise<void> =>
  void (await Template.updateOne({ _id: id }, { $inc: { used: 1 } }));
