import { createHmac, randomBytes } from 'node:crypto';
import { keepOnce } from '../../settings/settings';

let kept: Promise<string> | undefined;

/**
 * 32 bytes that follow from these words and from a secret of this desk: always the same ones, and without the secret
 * nobody can say which. Two uses begin with different words, so that one tells nothing of the other.
 */
export async function secretBytes(...words: string[]): Promise<Buffer> {
  kept ??= readSecret();
  // A database that rests for a moment is asked again by the next one.
  kept.catch(() => {
    kept = undefined;
  });
  return createHmac('sha256', await kept)
    .update(JSON.stringify(words))
    .digest();
}

/** Made once, kept with the settings: every process and every restart gives the same circles. */
const readSecret = (): Promise<string> => keepOnce('packages.secret', () => randomBytes(32).toString('base64url'));
