import { sha256 } from '@noble/hashes/sha2.js';

const encoder = new TextEncoder();

/** Zero bits a hash begins with. */
export function leadingZeroBits(hash: Uint8Array): number {
  const first = hash.findIndex((byte) => byte !== 0);
  if (first < 0) return hash.length * 8;
  return first * 8 + Math.clz32(hash[first] ?? 0) - 24;
}

/**
 * The first nonce that makes SHA-256 of `challenge:nonce` begin with `difficulty` zero bits. The browser's own digest is
 * asynchronous and there only over HTTPS: a hundred thousand short hashes are quicker without it.
 */
export function solve(challenge: string, difficulty: number): number {
  const begun = sha256.create().update(encoder.encode(`${challenge}:`));
  for (let nonce = 0; ; nonce += 1) {
    if (
      leadingZeroBits(
        begun
          .clone()
          .update(encoder.encode(String(nonce)))
          .digest(),
      ) >= difficulty
    )
      return nonce;
  }
}
