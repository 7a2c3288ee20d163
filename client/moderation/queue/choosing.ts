import { useState } from 'react';

/** Listings that are chosen for one decision. */
export interface Chosen {
  slugs: readonly string[];
  has(slug: string): boolean;
  /** `range`: everything from the one chosen last up to this one. */
  toggle(slug: string, range: boolean): void;
  clear(): void;
}

/** Choosing as in a mail client; what leaves the queue is chosen no more. `order`: the slugs as they stand in the list. */
export function useChosen(order: readonly string[]): Chosen {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const slugs = order.filter((slug) => marked.has(slug));

  function toggle(slug: string, range: boolean) {
    const isRange = range && anchor !== null && order.includes(anchor);
    const touched = isRange ? between(order, anchor, slug) : [slug];
    const isOn = isRange || !marked.has(slug);
    setMarked((all) => new Set(isOn ? [...all, ...touched] : [...all].filter((other) => other !== slug)));
    setAnchor(slug);
  }

  return { slugs, has: (slug) => marked.has(slug), toggle, clear: () => setMarked(new Set()) };
}

function between(order: readonly string[], one: string, other: string): readonly string[] {
  const [from, to] = [order.indexOf(one), order.indexOf(other)].sort((a, b) => a - b);
  return order.slice(from, (to ?? 0) + 1);
}
