import { visitor } from '../../common/viewer';
import type { ListingView } from '../../listings/contract';
import { present } from '../../listings/present';
import type { SavedListing } from '../../listings/record';
import { listingsById } from '../../shortlists/listings';
import type { ItemRecord, SavedShortlist } from '../../shortlists/record';

/** An entry with its listing, as a visitor sees it: a package never shows what only members or the desk may see. */
export interface Entry {
  item: ItemRecord;
  record: SavedListing;
  listing: ListingView;
}

/** What was taken off or refused is not sent. */
export const isSent = ({ offAt, status }: ItemRecord): boolean => offAt === null && status !== 'refused';

/** The entries of a package in their order, and how many were withdrawn from the directory since. */
export async function entriesOf({ items }: SavedShortlist): Promise<{ entries: Entry[]; withdrawn: number }> {
  const sent = items.filter(isSent);
  const listings = await listingsById(sent.map(({ listing }) => listing));
  const entries = sent.flatMap((item) => {
    const record = listings.get(item.listing);
    return record ? [{ item, record, listing: present(record, visitor) }] : [];
  });
  return { entries, withdrawn: sent.length - entries.length };
}

/** Ids of the entries that are to be seen in a package: replies to others are kept and not told. */
export async function visibleItems(shortlist: SavedShortlist): Promise<Set<string>> {
  const { entries } = await entriesOf(shortlist);
  return new Set(entries.map(({ item }) => item.id));
}
