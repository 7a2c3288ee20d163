import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { sendEnquiry } from '../server/enquiries/contract';
import { makeRiddle } from '../server/enquiries/riddle';

type Sent = z.input<typeof sendEnquiry.body>;

/** A riddle handed out some seconds ago and worked out, as a browser does; easier ones than those of the desk. */
export async function proof(ageMs = 10_000, difficulty = 6): Promise<Sent['proof']> {
  const { challenge } = await makeRiddle(new Date(Date.now() - ageMs), difficulty);
  return { challenge, nonce: answerTo(challenge, difficulty) };
}

/** The first number that makes the hash begin with so many zero bits: at most one byte of them, here. */
export function answerTo(challenge: string, difficulty: number): number {
  for (let nonce = 0; ; nonce += 1) {
    const [first = 255] = createHash('sha256').update(`${challenge}:${nonce}`).digest();
    if (Math.clz32(first) - 24 >= difficulty) return nonce;
  }
}

let asked = 0;

/** What somebody types who needs a lake; name only what the story is about. */
export async function enquiryOf(
  given: Omit<Partial<Sent>, 'contact'> & { contact?: Partial<Sent['contact']> } = {},
): Promise<Sent> {
  asked += 1;
  const { contact, ...more } = given;
  return {
    title: `Film ${asked}`,
    type: 'feature_fiction',
    message: 'Nous cherchons un lac sans ligne électrique, avec une baraque de pêche.',
    proof: await proof(),
    ...more,
    contact: { name: 'Inès Carrel', email: `ines${asked}@film.example`, lang: 'fr', ...contact },
  };
}
