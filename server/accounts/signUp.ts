import type { z } from 'zod';
import { isDuplicate } from '../database/duplicate';
import type { signUp } from './contract';
import { alreadyLetter, verifyLetter } from './letters';
import { Account, type AccountDocument, findByEmail } from './model';
import { hashPassword } from './passwords';
import { issueToken } from './tokens';
import type { Tools } from './tools';

type SignUp = z.output<typeof signUp.body>;

/** Enters a new account and writes to its address; who has one already gets a letter that says so. */
export async function enter({ password, ...person }: SignUp, tools: Tools): Promise<void> {
  const passwordHash = await hashPassword(password);
  const account = await unconfirmed({ ...person, passwordHash });
  if (isSettled(account)) return tools.post.send(alreadyLetter(account, tools.links));
  await sendVerification(account, passwordHash, tools);
}

/** Answered its letter, or given a role by the desk: nobody enters it anew with a password of their own. */
const isSettled = ({ verifiedAt, role }: AccountDocument): boolean => verifiedAt !== null || role !== 'member';

/** The new account. One that never answered its letter is entered anew; one that is settled is left as it is. */
async function unconfirmed(given: Omit<SignUp, 'password'> & { passwordHash: string }): Promise<AccountDocument> {
  const known = await findByEmail(given.email);
  if (known === null) return create(given);
  if (!isSettled(known)) await known.set(given).save();
  return known;
}

async function create(given: Omit<SignUp, 'password'> & { passwordHash: string }): Promise<AccountDocument> {
  try {
    return await Account.create(given);
  } catch (error) {
    // Two at once: the other one was first.
    const first = isDuplicate(error) ? await findByEmail(given.email) : null;
    if (first === null) throw error;
    return first;
  }
}

/**
 * Asks an address whether it is its owner's. The link brings in the password of this very sign-up: a stranger who
 * signs up with somebody's address before them gains nothing when they answer their own letter.
 */
export async function sendVerification(account: AccountDocument, passwordHash: string, tools: Tools): Promise<void> {
  const token = await issueToken('verify', account.id, { passwordHash });
  await tools.post.send(verifyLetter({ email: account.email, lang: account.lang }, tools.links.verify(token)));
}
