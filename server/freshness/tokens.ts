import { createHash, randomBytes } from 'node:crypto';
import type { FreshnessSettings } from '../listings/contract';
import { Listing, type ListingDocument } from '../listings/model';
import type { LetterToken } from '../listings/record';
import { daysAfter } from './steps';

/** Days after the end during which a letter still answers. */
const grace = 30;
/** A letter that had to be handed in several times left as many. */
const mostTokens = 8;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Makes a link for a letter and keeps its hash: 256 random bits, good as often as it is followed until 30 days after
 * the listing would end. All letters of one round answer; the first of the next round ends them.
 */
export async function issueToken(
  listing: ListingDocument,
  of: string,
  { expireAfter }: FreshnessSettings,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const entry: LetterToken = { hash: hashOf(token), of, until: daysAfter(now, expireAfter + grace) };
  await Listing.updateOne(
    { _id: listing._id },
    { $push: { letterTokens: { $each: [entry], $slice: -mostTokens } } },
    { timestamps: false },
  );
  return token;
}

/** The listing that a letter's link is about; null for a link that is over. */
export async function findByToken(token: string): Promise<ListingDocument | null> {
  const listing = await Listing.findOne({ 'letterTokens.hash': hashOf(token) }).exec();
  return listing && answers(listing, token) ? listing : null;
}

/** Whether a link is still good for a listing: it ends with its time, a newer round and another owner. */
export const answers = (listing: ListingDocument, token: string): boolean =>
  listing.letterTokens.some(
    ({ hash, of, until }) => hash === hashOf(token) && of === listing.owner && until > new Date(),
  );
