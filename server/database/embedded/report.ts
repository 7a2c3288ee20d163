import { z } from 'zod';

/** What the database process tells the process that started it, once. */
export const childReport = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('ready'), version: z.string() }),
    /** Another process has the folder open, and kept it. */
    z.object({ state: z.literal('inUse') }),
    /** The engine has no build for this machine. */
    z.object({ state: z.literal('unavailable'), reason: z.string() }),
    z.object({ state: z.literal('failed'), reason: z.string() }),
  ])
  .catch({ state: 'failed', reason: 'the database process sent a report nobody understands' });
export type ChildReport = z.infer<typeof childReport>;
