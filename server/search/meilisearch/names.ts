import { randomBytes } from 'node:crypto';
import { type Kind, kinds } from '../engine';

/**
 * How indexes are called: `desk-location-1f0c9ab2d4e5f607` is the one that answers, by the hash of its settings;
 * `desk-location-1f0c9ab2d4-new-…` is one being filled. A new version of the program has other settings, thus other
 * names: it fills its own indexes while processes of the old version go on asking and writing theirs. What those wrote
 * is missing here, so revisions are compared once the last of them has gone.
 */
export const liveName = (prefix: string, kind: Kind, hash: string): string => `${prefix}-${kind}-${hash}`;

/** A name that no other rebuild has, so that two of them, in two processes, do not fill one index. */
export const nameToFill = (live: string): string => `${live}-new-${randomBytes(4).toString('hex')}`;

export interface IndexName {
  kind: Kind;
  hash: string;
  filling: boolean;
}

/** What an index name says, or undefined when the index is none of ours. */
export function readName(prefix: string, name: string): IndexName | undefined {
  const kind = kinds.find((one) => name.startsWith(`${prefix}-${one}-`));
  if (!kind) return undefined;
  const [, hash, filling] = /^([0-9a-f]{16})(-new-[0-9a-f]{8})?$/.exec(name.slice(`${prefix}-${kind}-`.length)) ?? [];
  return hash ? { kind, hash, filling: filling !== undefined } : undefined;
}
