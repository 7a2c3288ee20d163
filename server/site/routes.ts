import { Router } from 'express';
import { ApiProblem } from '../http/problems';
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
    const waiting = database.ok() ? await within(2000, pending()) : undefined;
    if (waiting === undefined) throw new ApiProblem('unavailable', 'The database cannot be reached');
    const searching = await engine.health().catch(() => ({ ok: false }));
    const status: 'ok' | 'degraded' = searching.ok ? 'ok' : 'degraded';
    return {
      status,
      database: { engine: database.engine, ok: true },
      search: { engine: engine.name, ok: searching.ok, pending: waiting },
      version,
    };
  });

  serve(router, readSite, async () => ({ demo, tiles: tilesOf(tiles) }));
  return router;
}

/** The answer, or undefined where it fails or takes longer than this many milliseconds. */
function within<T>(ms: number, answer: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms).unref());
  return Promise.race([answer.catch(() => undefined), late]);
}
