import compression from 'compression';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { type LimitSettings, openLimits } from './accounts/limits';
import { accountRoutes } from './accounts/routes';
import { identify, type SessionOptions, sessions } from './accounts/session';
import { castingRoutes } from './castings/routes';
import { endpoints } from './contracts';
import { availabilityRoutes } from './crew/availability/routes';
import { crewRoutes } from './crew/routes';
import { directoryRoutes, onSearchError } from './directory/routes';
import { docsRoutes } from './docs/routes';
import { photoRoutes } from './editing/photoRoutes';
import { editingRoutes } from './editing/routes';
import { enquiryRoutes } from './enquiries/routes';
import { exportRoutes } from './exports/routes';
import { filmographyRoutes } from './filmography/routes';
import { freshnessRoutes } from './freshness/routes';
import { gapRoutes } from './gaps/routes';
import { securityHeaders } from './http/headers';
import { keepPrivate } from './http/keepPrivate';
import { noSuchRoute, onError } from './http/onError';
import { logRequests } from './http/requestLog';
import { sameOrigin } from './http/sameOrigin';
import { importRoutes } from './imports/routes';
import { indicatorRoutes } from './indicators/routes';
import type { ListingDocument } from './listings/model';
import { findPhotoSource } from './listings/photoSource';
import { listingRoutes } from './listings/routes';
import type { Post } from './mail/letter';
import type { Photos } from './media/photos';
import { mediaRoutes } from './media/routes';
import { moderationRoutes } from './moderation/routes';
import { sharedRoutes } from './packages/publicRoutes';
import { packageRoutes } from './packages/routes';
import { permitEntries } from './permits/held/calendar';
import { permitRoutes } from './permits/routes';
import { placeRoutes } from './places/routes';
import { productionRoutes } from './productions/routes';
import { reportRoutes } from './reports/routes';
import { screenplayRoutes } from './screenplays/routes';
import type { SearchEngine } from './search/engine';
import { shortlistRoutes } from './shortlists/routes';
import { pageRoutes } from './site/pages';
import { siteRoutes } from './site/routes';
import { tileOrigins, tilesOf } from './site/tiles';
import { vocabularyRoutes } from './vocabularies/routes';
import { publicWrapRoutes } from './wrap/publicRoutes';
import { wrapRoutes } from './wrap/routes';

/** What the app is given: everything that reaches outside it. */
export interface Outside {
  log: Logger;
  version: string;
  publicUrl: string;
  demo: boolean;
  tiles?: { url: string; attribution: string };
  /** Where the variants of drawings are kept. */
  mediaDir: string;
  photos: Photos;
  /** The built client. */
  clientDir: string;
  database: { engine: string; ok(): boolean };
  engine: SearchEngine;
  pending(): Promise<number>;
  session: SessionOptions;
  post: Post;
  /** Where replies by mail are handed in; absent: people reply on the page. */
  inbound?: { address: string; secret: string };
  /** Other limits than the usual ones, for tests. */
  limits?: LimitSettings;
  /** After a write: indexes the record now; while the search rests, the sweep comes back to it. */
  index(listing: ListingDocument): Promise<void>;
}

/** Middleware in order, then one line a feature: the table of contents of the API. */
export function createApp(outside: Outside): Express {
  const { log, engine, publicUrl, version } = outside;
  const app = express();
  app.disable('x-powered-by');
  app.use(logRequests(log));
  app.use(securityHeaders(tileOrigins(tilesOf(outside.tiles)), publicUrl.startsWith('https:')));
  // Level 4 takes a third of level 6's time for a tenth more bytes: the map's points are the one large reply.
  app.use(compression({ level: 4 }));
  app.use(express.json({ limit: '200kb' }));
  // The proxy in front is on this machine or its private network: what it says of the caller is believed.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(sameOrigin(publicUrl));
  app.use(sessions(outside.session));
  app.use(identify);
  app.use(keepPrivate);

  const limits = openLimits(outside.limits);
  app.use(accountRoutes(outside));
  app.use(directoryRoutes({ engine, notes: limits.needNotesByNetwork }));
  app.use(listingRoutes({ engine }));
  app.use(editingRoutes({ ...outside, limits }));
  app.use(photoRoutes({ ...outside, limits }));
  app.use(moderationRoutes(outside));
  app.use(freshnessRoutes(outside));
  app.use(productionRoutes());
  app.use(importRoutes());
  app.use(filmographyRoutes());
  app.use(reportRoutes({ publicUrl, deadlines: permitEntries }));
  app.use(exportRoutes(outside));
  app.use(indicatorRoutes());
  app.use(wrapRoutes(outside));
  app.use(publicWrapRoutes(limits.wrapFormsByNetwork));
  app.use(crewRoutes(limits.needNotesByNetwork));
  app.use(availabilityRoutes({ ...outside, answers: limits.availabilityByNetwork }));
  app.use(gapRoutes());
  app.use(screenplayRoutes(engine, limits.screenplaysByNetwork));
  app.use(shortlistRoutes({ ...outside, limits }));
  app.use(packageRoutes({ ...outside, limits, store: outside.photos.store }));
  app.use(sharedRoutes({ ...outside, limits, store: outside.photos.store }));
  app.use(castingRoutes({ ...outside, limits }));
  app.use(permitRoutes({ ...outside, limits }));
  app.use(enquiryRoutes({ ...outside, limits }));
  app.use(vocabularyRoutes());
  app.use(placeRoutes());
  app.use(mediaRoutes({ folder: outside.mediaDir, store: outside.photos.store, find: findPhotoSource }));
  app.use(siteRoutes(outside));
  app.use(docsRoutes({ endpoints, version, publicUrl }));
  app.use(pageRoutes(outside.clientDir));

  app.use(noSuchRoute);
  app.use(onSearchError);
  app.use(onError(log));
  return app;
}
