import { randomBytes } from 'node:crypto';
import { type InferSchemaType, model, Schema } from 'mongoose';
import { hashOf } from '../common/hash';

const hourMs = 3_600_000;

/** What a letter's link is good for, and how long: OWASP asks for an hour at most where it opens an account. */
const lifetimes = { verify: 72 * hourMs, reset: hourMs, email: 24 * hourMs } as const;
export type Purpose = keyof typeof lifetimes;

const token = new Schema(
  {
    /** SHA-256: who reads the database has no link. */
    hash: { type: String, required: true, unique: true },
    purpose: { type: String, enum: Object.keys(lifetimes) as Purpose[], required: true },
    account: { type: String, required: true, index: true },
    /** The password chosen at the sign-up that this letter confirms: another's sign-up with one's address brings none in. */
    passwordHash: String,
    /** The new address that this letter confirms. */
    email: String,
    expiresAt: { type: Date, required: true, index: true },
  },
  { collection: 'tokens' },
);
export type TokenRecord = InferSchemaType<typeof token>;
export const Token = model('Token', token);

/** A new secret for a letter: 256 random bits, of which only the hash is kept. */
export async function issueToken(
  purpose: Purpose,
  account: string,
  more: { passwordHash?: string; email?: string } = {},
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + lifetimes[purpose]);
  await Token.create({ hash: hashOf(secret), purpose, account, expiresAt, ...more });
  return secret;
}

/** Uses a token up, in one write: of two at once, one gets it. Null when it is unknown, used, too old or for something else. */
export function takeToken(secret: string, ...purposes: Purpose[]): Promise<TokenRecord | null> {
  return Token.findOneAndDelete({
    hash: hashOf(secret),
    purpose: { $in: purposes },
    expiresAt: { $gt: new Date() },
  })
    .lean()
    .exec();
}

/** Every letter still under way to this account is void from here on. */
export async function voidTokens(account: string): Promise<void> {
  await Token.deleteMany({ account });
}
