import { setTimeout as pause } from 'node:timers/promises';
import type { Request } from 'express';
import { type Limits, networkOf } from './limits';
import type { AccountDocument } from './model';
import { isPassword } from './passwords';

/** More than what known and unknown addresses differ by: writing an account, a token and a letter. */
const evenMs = 200;

/** Takes the same time whatever there was to do, so that a clock does not tell who has an account. */
export async function inEvenTime<T>(work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, pause(evenMs)]);
  return result;
}

/**
 * Whether the password is the account's, of which there may be none. Wrong ones are counted, by address and by network:
 * throws `TooManyRequests` after some.
 */
export async function passes(
  req: Request,
  limits: Limits,
  given: { email: string; password: string },
  account: AccountDocument | null,
): Promise<boolean> {
  const network = networkOf(req.ip ?? '');
  await limits.signInByNetwork.spend(network);
  await limits.signInByAddress.spend(given.email);
  if (!(await isPassword(given.password, account?.passwordHash))) return false;
  await limits.signInByNetwork.giveBack(network);
  await limits.signInByAddress.forgive(given.email);
  return true;
}

/** Before a letter is written to an address that anybody may have typed. Throws `TooManyRequests`. */
export async function countLetter(req: Request, limits: Limits, email: string): Promise<void> {
  await limits.lettersByNetwork.spend(networkOf(req.ip ?? ''));
  await limits.lettersByAddress.spend(email);
}
