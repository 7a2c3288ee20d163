import { type RequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import { type Limits, networkOf } from '../accounts/limits';
import { serve } from '../http/serve';
import type { SearchEngine } from '../search/engine';
import * as contract from './contract';
import { handIn, type Outside } from './handIn';
import { noteLacks } from './lacks';
import { checkRiddle, makeRiddle } from './riddle';
import { keepEnquiry } from './send';
import { openThread, presentThread, reply } from './threads';

/** Where it is looked up what of the wishes is there. */
export interface Found {
  engine: SearchEngine;
  log: Pick<Logger, 'warn'>;
}
type Counted = Pick<Limits, 'enquiriesByNetwork' | 'enquiriesByAddress' | 'threadRepliesByNetwork'>;

/** For people without an account: to ask, and to go on writing behind the link of a letter. */
export function publicEnquiryRoutes(outside: Outside & Found & { limits: Counted }): Router {
  const router = Router();
  const { enquiriesByNetwork, enquiriesByAddress, threadRepliesByNetwork } = outside.limits;
  const counted: RequestHandler = async (req, _res, next) => {
    await threadRepliesByNetwork.spend(networkOf(req.ip ?? ''));
    next();
  };

  serve(router, contract.readChallenge, () => makeRiddle(), unkept);

  serve(router, contract.sendEnquiry, async ({ body, viewer, req }) => {
    await checkRiddle(body.proof);
    await enquiriesByNetwork.spend(networkOf(req.ip ?? ''));
    await enquiriesByAddress.spend(body.contact.email.toLowerCase());
    const enquiry = await keepEnquiry(body, viewer);
    await handIn(enquiry, new Date(), outside);
    if (enquiry.status !== 'spam')
      await noteLacks(outside.engine, body).catch((error: unknown) =>
        outside.log.warn({ err: error }, 'what an enquiry lacks was not counted'),
      );
    return { number: enquiry.number, email: enquiry.fields.contact.email };
  });

  serve(router, contract.readThread, async ({ params }) => presentThread(await openThread(params.token)), unkept);

  serve(
    router,
    contract.replyToThread,
    async ({ params, body }) => presentThread(await reply(params.token, body.text)),
    ...[unkept, counted],
  );

  return router;
}

/** What stands behind a letter's link stays in no cache, and its address goes to no other site. */
const unkept: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'private, no-store');
  res.set('Referrer-Policy', 'no-referrer');
  next();
};
