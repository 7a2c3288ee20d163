import type { Logger } from 'pino';
import { findAccount } from '../accounts/model';
import type { FreshnessSettings } from '../listings/contract';
import { currentFreshness } from '../listings/freshnessSettings';
import { Listing, type ListingDocument } from '../listings/model';
import type { Post } from '../mail/letter';
import { findCandidates } from './candidates';
import { letterAbout, type Occasion } from './letters';
import { advance } from './steps';
import { issueToken } from './tokens';

export interface Outside {
  post: Post;
  publicUrl: string;
  log: Logger;
  index(listing: ListingDocument): Promise<void>;
}

/** Listings of each sort in one run: the next run comes within the hour. */
const mostInARun = 500;

/**
 * Goes once over the directory: letters that a crash or an outage left, then the next step of everything that is due.
 * May be cut short anywhere and run by two at once. One listing that fails is told to the log and holds up no other.
 */
export async function runFreshness(now: Date, outside: Outside, signal?: AbortSignal): Promise<void> {
  const settings = await currentFreshness();
  const owing = await Listing.find({ 'freshness.owes': { $exists: true } }, { slug: 1 })
    .limit(mostInARun)
    .lean();
  const due = await findCandidates(settings, now, mostInARun);
  for (const slug of new Set([...owing.map(({ slug }) => slug), ...due])) {
    if (signal?.aborted) return;
    await follow(slug, settings, now, outside).catch((error: unknown) =>
      outside.log.warn({ err: error, slug }, 'the age of a listing waits for the next run'),
    );
  }
}

/** Saves first: what follows, letter and index, is repeatable and made up for by a later run. */
async function follow(slug: string, settings: FreshnessSettings, now: Date, outside: Outside): Promise<void> {
  const listing = await advance(slug, settings, now);
  if (listing.indexPending) await outside.index(listing);
  if (listing.freshness?.owes) await handIn(listing, listing.freshness.owes, settings, now, outside);
}

/** The date that each letter sets: the days after it count from when it was really handed in. */
const dateOf: Record<Occasion, string> = {
  asked: 'freshness.askedAt',
  reminded: 'freshness.remindedAt',
  expired: 'freshness.expiredAt',
};

/** Hands in the letter that a listing owes and strikes it off; handed in twice it is sent once, by its key. */
async function handIn(
  listing: ListingDocument,
  occasion: Occasion,
  settings: FreshnessSettings,
  now: Date,
  { post, publicUrl }: Outside,
): Promise<void> {
  const account = await findAccount(listing.freshness?.of ?? '');
  const owing = { _id: listing._id, 'freshness.owes': occasion };
  if (!account) {
    // Nobody is left who could be asked: the listing is the desk's own from now on.
    await Listing.updateOne(owing, { $unset: { owner: '', 'freshness.owes': '' } }, { timestamps: false });
    return;
  }
  const token = await issueToken(listing, account.id, settings, now);
  await post.send(letterAbout(listing, occasion, { to: account, token, publicUrl, settings, now }));
  await Listing.updateOne(
    owing,
    { $unset: { 'freshness.owes': '' }, $set: { [dateOf[occasion]]: now } },
    { timestamps: false },
  );
}
