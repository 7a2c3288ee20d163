import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import staticFiles from 'express-static-gzip';

const year = 31_536_000_000;

/**
 * The built client: hashed files for ever and as compressed as the build could make them, the page itself always asked
 * again. Every address of the site is that page.
 */
export function pageRoutes(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  const hashed = { immutable: true, maxAge: year, fallthrough: false };
  router.use(
    '/assets',
    staticFiles(join(folder, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br'],
      index: false,
      serveStatic: hashed,
    }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(/^\/(?!api\/|media\/|assets\/).*/, (req, res, next) => {
    if (!req.accepts('html') || !existsSync(page)) return next();
    res.set('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}
