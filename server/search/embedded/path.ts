import { type Edge, perTypo, unreached } from './edges';

/** Finds how far the terms of a query can be followed in a record, and at how few typos. */
export class Path {
  /** Of the record followed last. */
  typos = 0;
  private readonly edgesFrom: Edge[][];
  private readonly least: Uint8Array;

  /** @param terms how many the query has */
  constructor(terms: number, edges: readonly Edge[]) {
    this.edgesFrom = Array.from({ length: terms }, (_, i) => edges.filter(({ from }) => from === i));
    this.least = new Uint8Array(terms + 1);
  }

  /** The first term that is not kept; `typos` then tells the cost of those before it. */
  follow(record: number): number {
    const { least, edgesFrom } = this;
    this.typos = 0;
    if (!this.canStart(record)) return 0;
    least.fill(unreached, 1);
    let reached = 0;
    for (let i = 0; i < edgesFrom.length && i <= reached; i++) {
      const before = least[i] ?? unreached;
      if (before === unreached) continue;
      for (const { costs, to } of edgesFrom[i] ?? []) {
        const cost = costs[record] ?? unreached;
        if (cost === unreached) continue;
        const typos = before + Math.floor(cost / perTypo);
        if (typos < (least[to] ?? unreached)) least[to] = typos;
        if (to > reached) reached = to;
      }
    }
    this.typos = least[reached] ?? 0;
    return reached;
  }

  private canStart(record: number): boolean {
    for (const { costs } of this.edgesFrom[0] ?? []) if (costs[record] !== unreached) return true;
    return false;
  }
}
