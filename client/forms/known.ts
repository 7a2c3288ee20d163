import type { AccountView } from '@contract/accounts';
import type { ListingKind } from '@contract/common';
import type { DraftPatch } from '@contract/editing';

/** What an account says of the listing it begins: nobody types their own name and address twice. */
export function knownOf(kind: ListingKind, account: AccountView | null): DraftPatch {
  if (account === null || account.role !== 'member') return {}; // the desk enters listings for others
  const { name, organisation, email } = account;
  const title = { location: '', technician: name, actor: name, company: organisation }[kind];
  return {
    ...(title ? { title } : {}),
    contact: {
      email: { value: email, seenBy: 'members' },
      ...(kind === 'company' || kind === 'location' ? { name: { value: name, seenBy: 'members' } } : {}),
    },
  };
}
