import { useState } from 'react';
import { blank, type Draft } from './decisions/verdict';

/** What was marked and typed, by listing: one may look at others in between and at what was taken back again. */
export function useDrafts() {
  const [all, set] = useState<ReadonlyMap<string, Draft>>(new Map());
  return {
    of: (slug: string): Draft => all.get(slug) ?? blank,
    keep: (slug: string, draft: Draft) => set((before) => new Map(before).set(slug, draft)),
    drop: (slugs: readonly string[]) => set((before) => new Map([...before].filter(([slug]) => !slugs.includes(slug)))),
  };
}
