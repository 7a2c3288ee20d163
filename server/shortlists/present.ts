import { Account } from '../accounts/model';
import type { Lang } from '../common/contract';
import { isStaff, type Viewer } from '../common/viewer';
import { cardOf } from '../listings/card';
import type { SavedListing } from '../listings/record';
import type { ShortlistItem, ShortlistView } from './contract';
import { listingsById } from './listings';
import { isOwner, mayDelete, mayInvite, mayOpen, mayShare } from './policy';
import type { ItemRecord, SavedShortlist } from './record';

/** A shortlist whole, for somebody who may open it; cards in the language asked. */
export async function presentShortlist(shortlist: SavedShortlist, viewer: Viewer, lang: Lang): Promise<ShortlistView> {
  const items = shortlist.items.filter(({ offAt }) => offAt === null);
  const [listings, names] = await Promise.all([
    listingsById(items.map(({ listing }) => listing)),
    namesOf([shortlist.owner, ...shortlist.members]),
  ]);
  return {
    id: String(shortlist._id),
    title: shortlist.title,
    company: shortlist.company,
    intro: shortlist.intro,
    base: shortlist.base,
    scoutingDay: shortlist.scoutingDay,
    items: items.map((item) => presentItem(item, listings.get(item.listing), lang)),
    members: [shortlist.owner, ...shortlist.members].map((account) => ({
      account,
      name: names.get(account) ?? '',
      owner: account === shortlist.owner,
    })),
    // Whom an owner asks in is told to those who may ask.
    invited: isOwner(viewer, shortlist) ? openInvitations(shortlist) : [],
    production: isStaff(viewer) ? shortlist.production : null,
    edition: shortlist.edition,
    updatedAt: shortlist.updatedAt.toISOString(),
    may: {
      edit: mayOpen(viewer, shortlist),
      invite: mayInvite(viewer, shortlist),
      delete: mayDelete(viewer, shortlist),
      share: mayShare(viewer, shortlist),
    },
  };
}

function presentItem(item: ItemRecord, listing: SavedListing | undefined, lang: Lang): ShortlistItem {
  const { id, status, note, pitch, alias, addedByName } = item;
  const card = listing ? cardOf(listing, lang) : null;
  return { id, status, note, pitch, alias, addedByName, addedAt: item.addedAt.toISOString(), card };
}

const openInvitations = ({ invitations }: SavedShortlist): string[] => [
  ...new Set(invitations.filter(({ until }) => until.getTime() > Date.now()).map(({ email }) => email)),
];

/** Names of accounts by id; an account that is gone has none. */
export async function namesOf(accounts: readonly string[]): Promise<Map<string, string>> {
  const found = await Account.find({ _id: { $in: accounts } }, { name: 1 }).lean();
  return new Map(found.map(({ _id, name }) => [String(_id), name]));
}
