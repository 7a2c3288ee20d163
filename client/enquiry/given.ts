import { z } from 'zod';
import type { Draft } from './draft';

const day = z.iso.date().nullish();
const given = z.object({ places: z.string(), crew: z.string(), services: z.string(), from: day, to: day }).partial();

/** What another page filled in on the way here: the crew that was missing there, the days that were looked at. */
export function givenBy(state: unknown): Partial<Draft> {
  const { from, to, ...texts } = given.safeParse(state).data ?? {};
  return { ...texts, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
