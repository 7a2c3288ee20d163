import type { ListingKind } from '../common/contract';
import type { Entry } from '../listings/enter';
import { Listing } from '../listings/model';
import { carryOut } from './carryOut';
import type { TermTarget } from './contract';
import { listingNames } from './guess';
import { type Known, knownRecords } from './known';
import type { StepRecord } from './model';
import { planImport } from './plan';
import type { Subject } from './subject';
import { takeBack } from './takeBack';

const terms: Record<ListingKind, TermTarget[]> = {
  location: ['categories', 'languages'],
  technician: ['jobs', 'languages'],
  actor: ['plays', 'jobs', 'languages'],
  company: ['services', 'languages'],
};

const nobody: Known = { byReference: new Map(), byTitle: new Map(), slugs: new Set() };

/** Rows that are listings of one kind. */
export const listingSubject = (kind: ListingKind): Subject<Entry> => ({
  names: listingNames,
  terms: terms[kind],
  plan: async (rows, mapping) => planImport(kind, rows, mapping, await knownRecords(kind)),
  faults: async (rows, mapping) => (await planImport(kind, rows, mapping, nobody)).faults,
  preview: ({ action, lines, entry }) => ({ title: entry.title, commune: entry.place.commune, action, lines }),
  telling: (steps) => steps,
  carryOut,
  takeBack,
  leftAlone,
});

async function leftAlone(steps: StepRecord[]) {
  const ids = steps.map(({ listing }) => listing);
  const listings = await Listing.find({ _id: { $in: ids } }, { slug: 1, title: 1 }).exec();
  const byId = new Map(listings.map((listing) => [String(listing._id), listing]));
  return steps.flatMap(({ listing, leftFields, undo }) => {
    const { slug, title } = byId.get(String(listing)) ?? {};
    return slug && title ? [{ slug, title, fields: undo === 'left' ? [] : leftFields }] : [];
  });
}
