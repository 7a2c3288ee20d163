import { useState } from 'react';
import type { Trouble } from './review/desk';

export interface Troubles {
  of(slug: string): Trouble | undefined;
  /** Those of other listings than the one that is open. */
  elsewhere(open: string | undefined): [slug: string, trouble: Trouble][];
  add(slug: string, trouble: Trouble): void;
  clear(slugs: readonly string[]): void;
}

/** Decisions that could not be done, by listing, until it is decided anew. */
export function useTroubles(): Troubles {
  const [all, set] = useState<ReadonlyMap<string, Trouble>>(new Map());
  return {
    of: (slug) => all.get(slug),
    elsewhere: (open) => [...all].filter(([slug]) => slug !== open),
    add: (slug, trouble) => set((before) => new Map(before).set(slug, trouble)),
    clear: (slugs) => set((before) => new Map([...before].filter(([slug]) => !slugs.includes(slug)))),
  };
}
