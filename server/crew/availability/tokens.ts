import { randomBytes } from 'node:crypto';
import { hashOf } from '../../common/hash';
import { Asked, type AskedDocument } from './model';

/** A letter that had to be handed in several times left as many links. */
const mostTokens = 8;

/** Makes the link of a letter: 256 random bits, of which the hash is kept. */
export async function issueToken({ _id }: AskedDocument): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await Asked.updateOne({ _id }, { $push: { hashes: { $each: [hashOf(token)], $slice: -mostTokens } } });
  return token;
}

/** Whoever was asked by the letter with this link; null for a link that never was. */
export const findByToken = (token: string): Promise<AskedDocument | null> =>
  Asked.findOne({ hashes: hashOf(token) }).exec();
