import type { Request, RequestHandler } from 'express';
import { ApiProblem } from './problems';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * No other site writes here in a visitor's name (CSRF). Browsers say where a write comes from: `Sec-Fetch-Site`, which
 * pages cannot set, and the older `Origin`. Whoever sends neither is no browser and carries nobody's cookie.
 */
export function sameOrigin(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).origin;
  return (req, _res, next) => {
    if (!reading.includes(req.method) && isForeign(req, own)) {
      throw new ApiProblem('not_allowed', 'Another site may not write here in your name');
    }
    next();
  };
}

/** A page on a neighbouring subdomain is foreign too: it may belong to somebody else. */
function isForeign(req: Request, own: string): boolean {
  const site = req.get('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') return true;
  const origin = req.get('origin');
  return origin !== undefined && origin !== own && hostOf(origin) !== req.host;
}

/** Of `https://desk.example.org:8443` what stands in `Host`; none for an opaque origin, which is sent as `null`. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
