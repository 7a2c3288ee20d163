import { type Kind, type KindSettings, kinds, type SearchEngine } from '../../../server/search/engine';
import type { Stored } from './indexes';
import { asKindSettings } from './settings';

interface World {
  engine: SearchEngine;
  /** What the engine was filled with, as the stamps of its indexes. */
  stamps: string;
}

/** An index and the kind it plays in the engine that answers for it. */
export type Cast = { index: Stored; kind: Kind }[];

const bare: KindSettings = asKindSettings({});

/**
 * The engines that answer: one for every set of indexes asked together, filled from what is stored and filled anew
 * when that changed.
 */
export class Worlds {
  readonly #worlds = new Map<string, Promise<World>>();

  constructor(readonly makeEngine: () => Promise<SearchEngine>) {}

  async engineFor(cast: Cast): Promise<SearchEngine> {
    const name = cast.map(({ index }) => index.uid).join();
    const world = (this.#worlds.get(name) ?? this.#create()).then((known) => refresh(known, cast));
    this.#worlds.set(name, world);
    return (await world).engine;
  }

  async close(): Promise<void> {
    for (const world of this.#worlds.values()) await (await world).engine.close();
    this.#worlds.clear();
  }

  async #create(): Promise<World> {
    return { engine: await this.makeEngine(), stamps: '' };
  }
}

async function refresh({ engine, stamps }: World, cast: Cast): Promise<World> {
  const current = cast.map(({ index }) => index.stamp).join();
  if (current === stamps) return { engine, stamps };
  const indexOf = new Map(cast.map(({ index, kind }) => [kind, index]));
  const settingsOf = (kind: Kind) => (indexOf.has(kind) ? asKindSettings(indexOf.get(kind)?.settings ?? {}) : bare);
  await engine.open({
    location: settingsOf('location'),
    technician: settingsOf('technician'),
    actor: settingsOf('actor'),
    company: settingsOf('company'),
  });
  await engine.rebuild(kinds, async function* (kind) {
    yield [...(indexOf.get(kind)?.docs.values() ?? [])];
  });
  return { engine, stamps: current };
}

/** Each index plays the kind its documents are of; an empty one plays whatever is left. */
export function castOf(indexes: Stored[]): Cast {
  const distinct = [...new Set(indexes)];
  const taken = new Set(distinct.map(kindInside));
  const free = kinds.filter((kind) => !taken.has(kind));
  return distinct.map((index) => ({ index, kind: kindInside(index) ?? free.shift() ?? 'location' }));
}

function kindInside(index: Stored): Kind | undefined {
  const [first] = index.docs.values();
  return first?.kind;
}
