import type { Kind, SearchDoc } from '../engine';

interface Batch {
  upsert: SearchDoc[];
  remove: string[];
}

/**
 * Changes that arrive while new indexes are being filled. They are newer than whatever the filler reads, so they go
 * in last; and while the indexes are swapped a change waits, so that none falls between the old and the new.
 */
export class Meanwhile {
  readonly #noted = new Map<Kind, Map<string, SearchDoc | null>>();
  #swap: Promise<void> = Promise.resolve();

  /** From now on changes of these kinds are noted. */
  begin(kinds: readonly Kind[]): void {
    for (const kind of kinds) this.#noted.set(kind, new Map());
  }

  isFilling(kind: Kind): boolean {
    return this.#noted.has(kind);
  }

  /** Notes a change of a kind that is being filled; resolves when it may be written to the index that answers. */
  async note(kind: Kind, { upsert, remove }: Batch): Promise<void> {
    await this.#swap;
    const noted = this.#noted.get(kind);
    for (const doc of upsert) noted?.set(doc.id, doc);
    for (const id of remove) noted?.set(id, null);
  }

  /** What was noted of one kind. */
  noted(kind: Kind): Batch {
    const changes = [...(this.#noted.get(kind) ?? [])];
    return {
      upsert: changes.flatMap(([, doc]) => (doc ? [doc] : [])),
      remove: changes.flatMap(([id, doc]) => (doc ? [] : [id])),
    };
  }

  /** Runs the end of a rebuild, during which changes wait. */
  async close(finish: () => Promise<void>): Promise<void> {
    const done = finish().finally(() => this.#noted.clear());
    this.#swap = done.catch(() => undefined);
    await done;
  }

  /** Forgets everything: the rebuild failed, and what answers has its changes already. */
  abandon(): void {
    this.#noted.clear();
  }
}
