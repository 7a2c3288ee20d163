import type { Meilisearch } from 'meilisearch';
import { type Kind, SearchError } from '../engine';
import { settle, settleOnce, TaskRefused } from './settle';
import { type Listed, listIndexes } from './standing';

/** An index being filled, and the name under which it will answer. */
export interface Filling {
  kind: Kind;
  uid: string;
  live: string;
}

/**
 * Lets all new indexes answer at once: one task, all or none. Where the name is still free the index is renamed to
 * it, so that a name which stands always holds a finished index.
 */
export async function swapIn(client: Meilisearch, prefix: string, fillings: Filling[]): Promise<void> {
  try {
    await trySwap(client, prefix, fillings);
  } catch (failure) {
    if (!(failure instanceof TaskRefused)) throw failure;
    // Another process finished a rebuild between our look and our swap; nothing was swapped, so look again.
    await trySwap(client, prefix, fillings).catch(giveUp);
  }
}

async function trySwap(client: Meilisearch, prefix: string, fillings: Filling[]): Promise<void> {
  const standing = new Set((await listIndexes(client, prefix)).map(({ uid }) => uid));
  const swaps = fillings.map(({ uid, live }): { indexes: [string, string]; rename: boolean } => ({
    indexes: [uid, live],
    rename: !standing.has(live),
  }));
  await settleOnce(client, () => client.swapIndexes(swaps));
}

function giveUp(failure: unknown): never {
  if (!(failure instanceof TaskRefused)) throw failure;
  throw new SearchError('unavailable', `The new indexes could not be swapped in: ${failure.message}`);
}

/** Milliseconds after which a half-filled index is taken for one whose rebuild died. */
const deadAfter = 60 * 60_000;

/**
 * Removes what nobody asks any more: the indexes swapped out, those of dead rebuilds, and all earlier versions but
 * the latest, which a process of the version before this one may still be asking.
 */
export async function tidy(client: Meilisearch, prefix: string, fillings: Filling[]): Promise<void> {
  const listed = await listIndexes(client, prefix);
  for (const { kind, uid, live } of fillings) {
    const ours = listed.filter((index) => index.kind === kind && index.uid !== live);
    const leftovers = ours.filter((index) => index.filling && (index.uid === uid || isDead(index)));
    const [, ...earlier] = ours.filter((index) => !index.filling).sort((a, b) => b.updatedAt - a.updatedAt);
    await dropIndexes(
      client,
      [...leftovers, ...earlier].map((index) => index.uid),
    );
  }
}

const isDead = ({ updatedAt }: Listed): boolean => Date.now() - updatedAt > deadAfter;

/** Deletes indexes; one that is gone already is passed over. */
export async function dropIndexes(client: Meilisearch, uids: string[]): Promise<void> {
  for (const uid of uids) await settle(client, () => client.deleteIndex(uid)).catch(passOverGone);
}

function passOverGone(failure: unknown): void {
  if (!(failure instanceof TaskRefused)) throw failure;
}
