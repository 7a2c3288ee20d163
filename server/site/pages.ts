import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const year = 31_536_000_000;

/** The built client: hashed files for ever, the page itself always asked again; every address of the site is that page. */
export function pageRoutes(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: year, index: false, fallthrough: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(/^\/(?!api\/|media\/|assets\/).*/, (req, res, next) => {
    if (!req.accepts('html') || !existsSync(page)) return next();
    res.set('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}
