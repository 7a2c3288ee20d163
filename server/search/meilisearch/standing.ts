import type { Meilisearch } from 'meilisearch';
import { type Kind, type KindSettings, kinds } from '../engine';
import { settingsHash } from '../settingsHash';
import { settingsOf } from '../validate';
import { ask } from './ask';
import { type IndexName, liveName, readName } from './names';
import { hasSettings } from './settings';

/** One of our indexes as the server lists it. */
export interface Listed extends IndexName {
  uid: string;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

/** All indexes of this installation, of every version of the program. */
export async function listIndexes(client: Meilisearch, prefix: string): Promise<Listed[]> {
  const { results } = await ask(() => client.getRawIndexes({ limit: 1_000 }));
  return results.flatMap(({ uid, updatedAt }) => {
    const name = readName(prefix, uid);
    return name ? [{ ...name, uid, updatedAt: Date.parse(updatedAt) }] : [];
  });
}

type Settings = Record<Kind, KindSettings>;

/** Knows which index each kind is answered from, and which of them stand. */
export interface Standing {
  /** Takes the settings that this version of the program wants; what stands is then to be looked at anew. */
  expect(settings: Settings): void;
  settings(): Partial<Settings>;
  uidOf(kind: Kind): string;
  /** Looks at the names and settings of all indexes. */
  look(): Promise<Record<Kind, 'ready' | 'needsRebuild'>>;
  /** Those of these kinds that stand; asks the server only about the ones not yet seen, built meanwhile by others. */
  among(asked: readonly Kind[]): Promise<Set<Kind>>;
}

/** @param prefix what the names of all indexes begin with */
export function watchStanding(client: Meilisearch, prefix: string): Standing {
  let expected: Partial<Settings> = {};
  const uids = new Map<Kind, string>();
  const seen = new Set<Kind>();

  function uidOf(kind: Kind): string {
    const uid = uids.get(kind) ?? liveName(prefix, kind, settingsHash(settingsOf(expected, kind)));
    uids.set(kind, uid);
    return uid;
  }

  const isSound = async (kind: Kind) =>
    hasSettings(settingsOf(expected, kind), await ask(() => client.index(uidOf(kind)).getSettings()));

  async function lookFor(wanted: readonly Kind[]): Promise<void> {
    const listed = new Set((await listIndexes(client, prefix)).map(({ uid }) => uid));
    const named = wanted.filter((kind) => listed.has(uidOf(kind)));
    const sound = await Promise.all(named.map(isSound));
    for (const [at, kind] of named.entries()) if (sound[at]) seen.add(kind);
  }

  return {
    expect(settings) {
      expected = settings;
      uids.clear();
      seen.clear();
    },
    settings: () => expected,
    uidOf,
    async look() {
      seen.clear();
      await lookFor(kinds);
      const say = (kind: Kind) => (seen.has(kind) ? 'ready' : 'needsRebuild');
      return { location: say('location'), technician: say('technician'), actor: say('actor'), company: say('company') };
    },
    async among(asked) {
      const unseen = asked.filter((kind) => !seen.has(kind));
      if (unseen.length > 0) await lookFor(unseen);
      return new Set(asked.filter((kind) => seen.has(kind)));
    },
  };
}
