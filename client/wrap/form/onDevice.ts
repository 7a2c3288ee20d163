import { z } from 'zod';
import type { Values } from './values';

const kept = z.record(z.string(), z.string());

/** Enough to tell forms apart, and not enough to open one. */
const keyOf = (token: string) => `wrap:${token.slice(0, 10)}`;

/** What was typed and not known to be saved when this browser was last left. */
export function keptEdits(token: string): Values {
  try {
    return kept.parse(JSON.parse(localStorage.getItem(keyOf(token)) ?? '{}'));
  } catch {
    return {}; // storage is switched off, or holds what we no longer understand
  }
}

/** Keeps what is not saved yet in this browser; forgets the copy when everything is. */
export function keepEdits(token: string, unsaved: Values): void {
  try {
    if (Object.keys(unsaved).length === 0) localStorage.removeItem(keyOf(token));
    else localStorage.setItem(keyOf(token), JSON.stringify(unsaved));
  } catch {
    // Storage is full or switched off: the server's copy has to do.
  }
}
