import { createHash, timingSafeEqual } from 'node:crypto';
import express, { type RequestHandler, Router } from 'express';
import { invalid, notAllowed, notFound } from '../../http/problems';
import { serve } from '../../http/serve';
import { receiveMail } from '../contract';
import { carryOver } from '../inbox/carryOver';
import { keepReply } from './keep';

/** What mail servers take at most; files in it are not kept. */
const mostBytes = '25mb';

/** For the mail server that hands in what was answered to `desk+…@`; without its secret there is no such door. */
export function inboundRoutes(inbound: { secret: string } | undefined): Router {
  const router = Router();
  const guarded: RequestHandler = (req, _res, next) => {
    if (!inbound) throw notFound('address');
    if (!same(req.get('authorization') ?? '', `Bearer ${inbound.secret}`)) throw notAllowed('hand in mail');
    next();
  };

  serve(
    router,
    receiveMail,
    async ({ body }) => {
      if (!Buffer.isBuffer(body)) throw invalid({ body: 'The raw message, as message/rfc822' });
      const enquiry = await keepReply(body);
      if (enquiry) await carryOver(enquiry);
      return { kept: enquiry !== null };
    },
    ...[guarded, express.raw({ type: ['message/rfc822', 'application/octet-stream'], limit: mostBytes })],
  );

  return router;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest();
/** Compared in a time that tells nothing. */
const same = (one: string, other: string): boolean => timingSafeEqual(hashOf(one), hashOf(other));
