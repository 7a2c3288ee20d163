import type { RequestHandler } from 'express';

/** What the API tells somebody who is signed in is kept by no cache, in no browser that others use after. */
export const keepPrivate: RequestHandler = (req, res, next) => {
  const personal = req.viewer.id !== null || req.path === '/api/me';
  if (personal && req.path.startsWith('/api/')) res.set('Cache-Control', 'private, no-store');
  next();
};
