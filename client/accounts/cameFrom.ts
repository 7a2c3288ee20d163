import { useLocation } from 'react-router';
import { z } from 'zod';
import { recall, remember } from '../memory';

// Only addresses of this site: "//example.org" would lead to another one.
const ownAddress = z.string().regex(/^\/(?!\/)/);
const state = z.object({ from: ownAddress });

/** To be given as `state` to a link that leads to the sign-in: where to go back to afterwards. */
export const returningTo = (from: string) => ({ from });

/** Where the reader was when they were asked to sign in; null when they came by themselves. */
export function useCameFrom(): string | null {
  return state.safeParse(useLocation().state).data?.from ?? null;
}

/** Keeps the way back over a letter, whose link opens a new page. */
export const keepCameFrom = (from: string | null): void => remember('came-from', from);

/** The way back that was kept, once. */
export function takeCameFrom(): string | null {
  const kept = ownAddress.safeParse(recall('came-from')).data ?? null;
  remember('came-from', null);
  return kept;
}
