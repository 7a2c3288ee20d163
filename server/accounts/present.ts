import type { AccountView } from './contract';
import type { AccountDocument } from './model';

/** An account as its owner and the desk see it. */
export const presentAccount = (account: AccountDocument): AccountView => ({
  id: account.id,
  name: account.name,
  organisation: account.organisation,
  email: account.email,
  role: account.role,
  lang: account.lang,
  verified: account.verifiedAt !== null,
  trusted: account.trusted,
});
