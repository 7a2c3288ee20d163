import { Account } from '../accounts/model';
import type { Lang } from '../common/contract';
import { findKept } from '../listings/find';
import type { ListingDocument } from '../listings/model';

export interface Reached {
  title: string;
  name: string;
  email: string;
  lang: Lang;
}

/**
 * Whom the desk writes to about a listing: the account it belongs to, else the address on the listing itself, hidden or
 * not. Null where there is neither. Never told to who asks.
 */
export async function reachOwner(slug: string): Promise<Reached | null> {
  const listing = await findKept(slug);
  if (!listing) return null;
  const account = listing.owner === undefined ? null : await Account.findById(listing.owner).exec();
  const { title, contact } = listing;
  if (account) return { title, name: account.name, email: account.email, lang: account.lang };
  if (!contact.email) return null;
  return { title, name: contact.name?.value ?? title, email: contact.email.value, lang: 'fr' };
}

/** Whether who wants to write to a listing has to ask the desk. */
export const isBrokered = ({ contact }: Pick<ListingDocument, 'contact'>): boolean =>
  contact.email?.seenBy !== 'public';
