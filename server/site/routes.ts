import { Router } from 'express';
import { serve } from '../http/serve';
import type { SearchEngine } from '../search/engine';
import { readHealth, readSite } from './contract';
import { tilesOf } from './tiles';

export interface SiteOptions {
  version: string;
  demo: boolean;
  tiles?: { url: string; attribution: string };
  database: { engine: string; ok(): boolean };
  engine: SearchEngine;
  /** Records the index has not taken yet. */
  pending(): Promise<number>;
}

export function siteRoutes({ version, demo, tiles, database, engine, pending }: SiteOptions): Router {
  const router = Router();

  serve(router, readHealth, async () => {
    const [searching, waiting] = await Promise.all([
      engine.health().catch(() => ({ ok: false })),
      pending().catch(() => -1),
    ]);
    const ok = database.ok() && waiting >= 0;
    const status: 'ok' | 'degraded' = ok && searching.ok ? 'ok' : 'degraded';
    return {
      status,
      database: { engine: database.engine, ok },
      search: { engine: engine.name, ok: searching.ok, pending: Math.max(0, waiting) },
      version,
    };
  });

  serve(router, readSite, async () => ({ demo, tiles: tilesOf(tiles) }));
  return router;
}
