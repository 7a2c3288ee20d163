import { randomBytes } from 'node:crypto';
import { hashOf } from '../common/hash';
import { Enquiry, type EnquiryDocument } from './model';
import type { ThreadToken } from './record';

/** As long as an enquiry may be kept after it was closed: a feature is prepared for years. */
const goodForMs = 2 * 365 * 86_400_000;
/** Each letter has a link of its own, since only hashes are kept. */
const mostTokens = 400;

/**
 * Makes the link of a letter that is owed: 256 random bits, of which the hash is kept. Null when it is owed no more,
 * because another process has handed it in.
 */
export async function issueToken(
  enquiry: string,
  { message, listing }: { message: string; listing: string | null },
  now: Date,
): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  const entry: ThreadToken = { hash: hashOf(token), listing, until: new Date(now.getTime() + goodForMs) };
  const { matchedCount } = await Enquiry.updateOne(
    { _id: enquiry, 'owed.message': message },
    { $push: { tokens: { $each: [entry], $slice: -mostTokens } } },
  );
  return matchedCount === 1 ? token : null;
}

export interface Opened {
  enquiry: EnquiryDocument;
  /** The listing whose owner holds the link; null: who asked. */
  listing: string | null;
}

/** Null for a link that is over, as for one that never was. */
export async function findByToken(token: string): Promise<Opened | null> {
  const hash = hashOf(token);
  const enquiry = await Enquiry.findOne({ 'tokens.hash': hash }).exec();
  const entry = enquiry?.tokens.find((each) => each.hash === hash);
  return enquiry && entry && entry.until > new Date() ? { enquiry, listing: entry.listing } : null;
}

/** 256 bits in digits of five bits each. */
const digits = Math.ceil(256 / 5);

/**
 * The same secret as it stands in a mail address: digits and small letters (base32hex, RFC 4648), since there are mail
 * programs that write the part before the @ in small letters.
 */
export const asMailTag = (token: string): string =>
  BigInt(`0x${Buffer.from(token, 'base64url').toString('hex')}`)
    .toString(32)
    .padStart(digits, '0');

/** What `asMailTag` wrote, in whichever case, as a token again. */
export function fromMailTag(tag: string): string {
  const value = [...tag].reduce((sum, digit) => sum * 32n + BigInt(Number.parseInt(digit, 32)), 0n);
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex').toString('base64url');
}

export const mailTag = new RegExp(`\\+([0-9a-v]{${digits}})@`, 'i');
