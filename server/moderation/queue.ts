import type { z } from 'zod';
import { Account } from '../accounts/model';
import { specOf } from '../listings/kinds';
import { Listing, type ListingDocument } from '../listings/model';
import type { SavedListing } from '../listings/record';
import { changedFields, workingContent } from '../listings/working';
import type { QueueItem, QueueTab, readQueue } from './contract';
import { findTwins, placeOf, type Suspect, suspectFields } from './twins';

type Waiting = Suspect & Pick<SavedListing, 'claims'>;
type Ask = z.output<typeof readQueue.query>;

/** What waits for the desk, oldest first; of the whole queue only what the tabs count by, of one page everything. */
export async function queueOf({ tab, page, limit }: Ask): Promise<z.input<typeof readQueue.reply>> {
  const waiting = await findWaiting();
  const submitted = waiting.filter(isSubmitted);
  const twins = await findTwins(submitted);
  const twinsOf = (each: Waiting) => twins.get(String(each._id))?.length ?? 0;
  const tabs: Record<QueueTab, Waiting[]> = {
    all: waiting,
    new: submitted.filter(({ status }) => status !== 'published'),
    changed: submitted.filter(({ status }) => status === 'published'),
    duplicate: submitted.filter((each) => twinsOf(each) > 0),
    claim: waiting.filter(({ claims }) => claims.length > 0),
  };
  const shown = tabs[tab].slice((page - 1) * limit, page * limit);
  const items = await presentPage(shown, tab, twinsOf);
  return { total: tabs[tab].length, counts: countsOf(tabs), items };
}

const isSubmitted = ({ proposal }: Pick<SavedListing, 'proposal'>): boolean => proposal?.state === 'submitted';

const waitingFields = { ...suspectFields, 'proposal.state': 1, 'proposal.submittedAt': 1, claims: 1 } as const;

/** Two indexed questions: what was handed in, and what somebody claims. */
async function findWaiting(): Promise<Waiting[]> {
  const [submitted, claimed] = await Promise.all([
    Listing.find({ 'proposal.state': 'submitted' }, waitingFields).lean<Waiting[]>().exec(),
    Listing.find({ 'claims.account': { $exists: true } }, waitingFields)
      .lean<Waiting[]>()
      .exec(),
  ]);
  const byId = new Map([...claimed, ...submitted].map((each) => [String(each._id), each]));
  return [...byId.values()].sort(oldestFirst);
}

/** Stable: two of the same moment stand in the order they were made. */
const oldestFirst = (a: Waiting, b: Waiting): number =>
  since(a).getTime() - since(b).getTime() || String(a._id).localeCompare(String(b._id));

/** Since when it waits. */
function since(listing: Pick<SavedListing, 'proposal' | 'claims'>): Date {
  const submitted = isSubmitted(listing) ? listing.proposal?.submittedAt : undefined;
  return submitted ?? listing.claims[0]?.at ?? new Date(0);
}

const countsOf = (tabs: Record<QueueTab, Waiting[]>): Record<QueueTab, number> => ({
  all: tabs.all.length,
  new: tabs.new.length,
  changed: tabs.changed.length,
  duplicate: tabs.duplicate.length,
  claim: tabs.claim.length,
});

async function presentPage(shown: Waiting[], tab: QueueTab, twinsOf: (each: Waiting) => number): Promise<QueueItem[]> {
  const found = await Listing.find({ _id: { $in: shown.map(({ _id }) => _id) } }).exec();
  const byId = new Map(found.map((listing) => [String(listing._id), listing]));
  const names = await namesOf(found.flatMap(({ owner }) => owner ?? []));
  return shown.flatMap((each) => {
    const listing = byId.get(String(each._id));
    return listing ? [presentItem(listing, tab, twinsOf(each), names)] : [];
  });
}

async function namesOf(accounts: string[]): Promise<Map<string, string>> {
  const found = await Account.find({ _id: { $in: accounts } }, { name: 1 }).exec();
  return new Map(found.map(({ id, name }) => [String(id), name]));
}

function presentItem(listing: ListingDocument, tab: QueueTab, twins: number, names: Map<string, string>): QueueItem {
  const isClaim = tab === 'claim' || !isSubmitted(listing);
  const content = workingContent(listing);
  return {
    slug: listing.slug,
    kind: listing.kind,
    title: String(content.title ?? listing.title),
    commune: placeOf(listing.toObject<SavedListing>()).commune ?? '',
    what: isClaim ? 'claim' : listing.status === 'published' ? 'changed' : 'new',
    fields: isClaim ? [] : changedFields(listing),
    newPhotos: isClaim ? 0 : newPhotosOf(listing),
    terms: termsOf(listing.kind, content.details),
    twins,
    submittedAt: since(listing).toISOString(),
    edition: listing.edition,
    owner: (listing.owner && names.get(listing.owner)) ?? null,
  };
}

function newPhotosOf({ photos, proposal }: ListingDocument): number {
  const known = new Set(photos.map(({ id }) => id));
  return (proposal?.photos ?? []).filter(({ id }) => !known.has(id)).length;
}

/** What it says it is, as its card would; nothing while the details are not right. */
function termsOf(kind: ListingDocument['kind'], details: unknown): string[] {
  const spec = specOf(kind);
  const read = spec.details.safeParse(details);
  return read.success ? [...spec.subtitle(read.data).ids] : [];
}
