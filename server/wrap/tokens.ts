import { randomBytes } from 'node:crypto';
import { hashOf } from '../common/hash';
import { type Occasion, type WrapFormDocument, type WrapFormRecord, WrapFormRecords } from './model';

/** Accounts are closed and audited months after a wrap. */
const goodForMs = 365 * 86_400_000;
/** Each letter has a link of its own, since only hashes are kept; a letter handed in several times left as many. */
const mostTokens = 24;

/**
 * Makes the link of a letter that is owed: 256 random bits, of which the hash is kept. All links of one sending answer;
 * the next sending ends them. Null when the letter is owed no more: handed in, answered or sent anew meanwhile.
 */
export async function issueToken(
  { production, round }: Pick<WrapFormRecord, 'production' | 'round'>,
  owes: Occasion,
  now: Date,
): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  const entry = { hash: hashOf(token), until: new Date(now.getTime() + goodForMs) };
  const { matchedCount } = await WrapFormRecords.updateOne(
    { production, round, owes },
    { $push: { tokens: { $each: [entry], $slice: -mostTokens } } },
  );
  return matchedCount === 1 ? token : null;
}

/** The filter of the one form that a link opens. */
export const openedBy = (token: string) => ({
  tokens: { $elemMatch: { hash: hashOf(token), until: { $gt: new Date() } } },
});

/** Null for a link that is over, as for one that never was. */
export const findByToken = (token: string): Promise<WrapFormDocument | null> =>
  WrapFormRecords.findOne(openedBy(token)).exec();
