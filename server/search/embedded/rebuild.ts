import { setImmediate as breathe } from 'node:timers/promises';
import type { Kind, RebuildReport, Refused, SearchDoc } from '../engine';
import { sift } from '../records';
import type { Build } from './build';

/** So many records are written before others get their turn. */
const bite = 200;

/** A build that is being filled beside the one that answers. */
export class Filling {
  /** Written meanwhile by others: the source may know an older state of these. */
  private readonly touched = new Set<string>();
  readonly refused: Refused[] = [];

  constructor(readonly build: Build) {}

  /** A write that happens during the filling; it is newer than whatever the source still brings. */
  follow(upsert: readonly SearchDoc[], remove: readonly string[]): void {
    for (const { id } of upsert) this.touched.add(id);
    for (const id of remove) this.touched.add(id);
    this.build.apply(upsert, remove);
  }

  /**
   * Takes in all that the source brings, a few records at a time.
   * @throws the reason of the signal once it is given
   */
  async fill(source: AsyncIterable<SearchDoc[]>, signal: AbortSignal): Promise<void> {
    for await (const batch of source) {
      const { good, refused } = sift(batch);
      this.refused.push(...refused);
      for (let start = 0; start < good.length; start += bite) {
        const docs = good.slice(start, start + bite).filter(({ id }) => !this.touched.has(id));
        this.build.apply(docs, []);
        await breathe();
        signal.throwIfAborted();
      }
    }
    this.build.makeSearchable();
  }
}

export function reportOn(fillings: ReadonlyMap<Kind, Filling>, started: number): RebuildReport {
  const all = [...fillings.values()];
  return {
    kinds: [...fillings.keys()],
    docs: all.reduce((total, { build }) => total + build.index.count, 0),
    ms: Math.round(performance.now() - started),
    swapped: true,
    refused: all.flatMap(({ refused }) => refused),
  };
}
