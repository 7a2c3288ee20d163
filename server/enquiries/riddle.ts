import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { z } from 'zod';
import { invalid } from '../http/problems';
import { keepOnce } from '../settings/settings';
import type { enquiryProof } from './contract';

/**
 * Work that a browser does while somebody types and that costs a robot a second for each enquiry (Hashcash, A. Back,
 * 2002). Nothing is kept: a riddle carries its time and is signed.
 */

/** Leading zero bits of the hash: 260,000 tries on average, a second or two in a browser. */
const usualDifficulty = 18;
/** Nobody fills in a form faster than this. */
const youngestMs = 3000;
const oldestMs = 2 * 3_600_000;

const secret = () => keepOnce('enquiryRiddles', () => randomBytes(32).toString('base64url'));

async function sign(text: string): Promise<string> {
  return createHmac('sha256', await secret())
    .update(text)
    .digest('base64url');
}

/** A riddle as it is handed out: when, which of many, how hard, and the signature. */
export async function makeRiddle(now = new Date(), difficulty = usualDifficulty) {
  const text = [now.getTime().toString(36), randomBytes(12).toString('base64url'), difficulty].join('.');
  return { challenge: `${text}.${await sign(text)}`, difficulty };
}

/**
 * Whether somebody's machine has done the work.
 *
 * @throws invalid_input naming `proof.challenge` or `proof.nonce`
 */
export async function checkRiddle({ challenge, nonce }: z.output<typeof enquiryProof>, now = new Date()) {
  const { issuedAt, difficulty } = await read(challenge);
  const age = now.getTime() - issuedAt;
  if (age < youngestMs) throw invalid({ 'proof.challenge': 'That was quick: send it again in three seconds' });
  if (age > oldestMs) throw invalid({ 'proof.challenge': 'The riddle is over two hours old: ask for another one' });
  const hash = createHash('sha256').update(`${challenge}:${nonce}`).digest();
  if (leadingZeros(hash) < difficulty) throw invalid({ 'proof.nonce': 'Not the answer to this riddle' });
}

async function read(challenge: string): Promise<{ issuedAt: number; difficulty: number }> {
  const [issuedAt = '', random = '', difficulty = '', signature = ''] = challenge.split('.');
  const expected = await sign([issuedAt, random, difficulty].join('.'));
  if (!same(signature, expected)) throw invalid({ 'proof.challenge': 'Not a riddle of ours: ask for one' });
  return { issuedAt: Number.parseInt(issuedAt, 36), difficulty: Number(difficulty) };
}

/** Compared in a time that tells nothing. */
const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

function leadingZeros(hash: Buffer): number {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first] ?? 0) - 24;
}
