import type { Logger } from 'pino';
import { findAccount } from '../accounts/model';
import { Listing, type ListingDocument } from '../listings/model';
import type { OwedLetter } from '../listings/record';
import type { Post } from '../mail/letter';
import { letterOf } from './letters';

/** What follows from a decision once it is saved. */
export interface Outside {
  post: Post;
  publicUrl: string;
  log: Logger;
  index(listing: ListingDocument): Promise<void>;
}

/** Notes a letter in the same write as the decision it tells of. Nobody is written to about what they did themselves. */
export function owe(
  listing: ListingDocument,
  by: { id: string | null },
  { letter, to, reason, fields = [] }: Pick<OwedLetter, 'letter' | 'to' | 'reason'> & { fields?: string[] },
): void {
  if (to === by.id) return;
  const key = `${letter}:${String(listing._id)}:${listing.edition}:${to}`;
  listing.owed = [...listing.owed, { key, letter, to, fields, ...(reason ? { reason } : {}) }];
}

/** After the save: hands in the letters, then lets the index follow. What fails here is made up for by the sweeps. */
export async function follow(listing: ListingDocument, outside: Outside): Promise<void> {
  await handIn(listing, outside).catch((error: unknown) =>
    outside.log.warn({ err: error, slug: listing.slug }, 'a letter waits for the next sweep'),
  );
  await outside.index(listing);
}

/** Hands in what a listing owes, and strikes it off; handed in twice it is sent once, by its key. */
async function handIn(listing: ListingDocument, { post, publicUrl }: Outside): Promise<void> {
  for (const owed of listing.toObject().owed) {
    const account = await findAccount(owed.to);
    if (account) await post.send(letterOf(owed, listing, account, publicUrl));
    await Listing.updateOne({ _id: listing._id }, { $pull: { owed: { key: owed.key } } }, { timestamps: false });
  }
}

/** Hands in what a crash left between a decision and its letter; returns of how many listings. */
export async function sweepOwed(outside: Outside, signal?: AbortSignal): Promise<number> {
  let swept = 0;
  for await (const listing of Listing.find({ 'owed.key': { $exists: true } }).cursor({ batchSize: 50 })) {
    if (signal?.aborted) break;
    // One that cannot be written holds up no other.
    await handIn(listing, outside).then(
      () => (swept += 1),
      (error: unknown) => outside.log.warn({ err: error, slug: listing.slug }, 'a letter waits for the next sweep'),
    );
  }
  return swept;
}
