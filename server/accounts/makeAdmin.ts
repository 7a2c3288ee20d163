import { randomBytes } from 'node:crypto';
import { Account, type AccountDocument, findByEmail } from './model';
import { hashPassword } from './passwords';
import { issueToken, voidTokens } from './tokens';

export interface MadeAdmin {
  account: AccountDocument;
  /** For a link to choose a password; none for an account that is in use already. */
  token?: string;
}

/** Makes an account an administrator; one that is not there yet is made, with a password that nobody knows. */
export async function makeAdmin(email: string, name: string): Promise<MadeAdmin> {
  const account = (await findByEmail(email)) ?? new Account({ email, name, passwordHash: await unknownPassword() });
  account.role = 'admin';
  // Whoever signed up with the address may not be its owner: the password and the letters of that sign-up are void.
  if (account.verifiedAt === null) account.passwordHash = await unknownPassword();
  await account.save();
  if (account.verifiedAt === null) await voidTokens(account.id);
  if (account.verifiedAt !== null) return { account };
  return { account, token: await issueToken('reset', account.id) };
}

const unknownPassword = () => hashPassword(randomBytes(32).toString('base64url'));
