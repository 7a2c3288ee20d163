import { Router } from 'express';
import type { Limits } from '../accounts/limits';
import type { Outside } from './handIn';
import { inboundRoutes } from './inbound/routes';
import { inboxRoutes } from './inbox/routes';
import { type Found, publicEnquiryRoutes } from './publicRoutes';
import { templateRoutes } from './templates/routes';

/** What producers ask the desk, from the form to the last letter. */
export function enquiryRoutes(
  outside: Outside & Found & { inbound?: { address: string; secret: string }; limits: Limits },
): Router {
  const router = Router();
  router.use(publicEnquiryRoutes(outside), inboxRoutes(outside), templateRoutes(), inboundRoutes(outside.inbound));
  return router;
}
