import { Router } from 'express';
import type { Endpoint } from '../common/contract';
import { openApiOf } from './openapi';
import { docsPage, docsStyle } from './page';

/** The API, for machines and for people; printed once, from the endpoints themselves. */
export function docsRoutes({
  endpoints,
  version,
  publicUrl,
}: {
  endpoints: Record<string, Endpoint>;
  version: string;
  publicUrl: string;
}): Router {
  const document = openApiOf(endpoints, version, publicUrl);
  const page = docsPage(document);
  const router = Router();
  router.get('/api/openapi.json', (_req, res) => void res.json(document));
  router.get('/api/docs', (_req, res) => void res.type('html').send(page));
  router.get('/api/docs/style.css', (_req, res) => void res.type('css').send(docsStyle));
  return router;
}
