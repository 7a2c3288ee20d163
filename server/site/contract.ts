import { z } from 'zod';
import { endpoint } from '../common/contract';

const engine = z.object({ engine: z.string(), ok: z.boolean() });

export const readHealth = endpoint({
  method: 'get',
  path: '/api/health',
  access: 'anyone',
  summary: 'Whether the desk can work: database, search, version',
  reply: z.object({
    status: z.enum(['ok', 'degraded']),
    database: engine,
    /** `pending`: records changed in the database that the index has not taken yet. */
    search: engine.extend({ pending: z.number().int() }),
    version: z.string(),
  }),
});

/** What the client must know of this installation before it draws. */
export const readSite = endpoint({
  method: 'get',
  path: '/api/site',
  access: 'anyone',
  summary: 'What the client needs to know of this installation',
  reply: z.object({
    demo: z.boolean(),
    tiles: z.array(
      z.object({
        id: z.string(),
        name: z.object({ fr: z.string(), en: z.string() }),
        url: z.string(),
        attribution: z.string(),
        maxZoom: z.number().int(),
      }),
    ),
  }),
});
