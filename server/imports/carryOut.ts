import type { Viewer } from '../common/viewer';
import { changeListing, note } from '../listings/change';
import { type Entry, newListing } from '../listings/enter';
import { type Content, fieldsIn, fieldValue, isSame } from '../listings/fields';
import { Listing, type ListingDocument, recordOf } from '../listings/model';
import { show } from '../listings/publish';
import { publishedContent } from '../listings/working';
import { merge } from './merge';
import { type StepRecord, settle } from './model';

/** One listing to make or to change. */
export type ListingStep = StepRecord<Entry>;

/** Who imports what: stands in the history of every record it makes or changes. */
export interface Origin {
  importId: string;
  fileName: string;
  by: Viewer;
}

/**
 * Takes some steps. Any of them may have been taken already, by a run that was cut short before it could say so: a
 * listing with the step's id, or with the import in its history, is not made or changed again.
 */
export async function carryOut(steps: ListingStep[], origin: Origin): Promise<void> {
  await create(
    steps.filter(({ action }) => action === 'create'),
    origin,
  );
  for (const step of steps) if (step.action === 'update') await update(step, origin);
}

async function create(steps: ListingStep[], origin: Origin): Promise<void> {
  if (steps.length === 0) return;
  const there = new Set(
    (await Listing.distinct('_id', { _id: { $in: steps.map(({ listing }) => listing) } })).map(String),
  );
  const taken = await takenReferences(steps);
  const isThere = ({ listing }: ListingStep) => there.has(String(listing));
  const isTaken = ({ entry }: ListingStep) => entry.reference !== undefined && taken.has(entry.reference);
  const open = steps.filter((step) => !isThere(step) && !isTaken(step));
  await insert(open, origin);
  await settle(
    steps.filter((step) => !isThere(step) && isTaken(step)),
    { state: 'done', skipped: true },
  );
  await settle(
    steps.filter((step) => isThere(step) || !isTaken(step)),
    { state: 'done' },
  );
}

/** References that another listing of the kind has got since the plan was made. */
async function takenReferences(steps: ListingStep[]): Promise<Set<string>> {
  const references = steps.flatMap(({ entry }) => entry.reference ?? []);
  const [first] = steps;
  if (!first || references.length === 0) return new Set();
  const taken = await Listing.distinct('reference', { kind: first.entry.kind, reference: { $in: references } });
  return new Set(taken.flatMap((reference) => reference ?? []));
}

async function insert(steps: ListingStep[], origin: Origin): Promise<void> {
  const given = new Set<string>();
  const listings: ListingDocument[] = [];
  for (const { entry, listing: id } of steps) {
    const listing = await newListing(entry, { status: 'published' }, async (slug) => {
      return given.has(slug) || (await Listing.exists({ slug })) !== null;
    });
    given.add(listing.slug);
    listing._id = id;
    sign(listing, 'import', origin, []);
    listings.push(listing);
  }
  if (listings.length > 0) await Listing.insertMany(listings, { ordered: false, throwOnValidationError: true });
}

async function update(step: ListingStep, origin: Origin): Promise<void> {
  let skipped = true;
  await changeIfThere(step.slug, async (listing) => {
    skipped = !(await takeOver(listing, step, origin));
  });
  await settle([step], { state: 'done', skipped });
}

/** False when the listing is not to be changed: it is public no more. */
async function takeOver(listing: ListingDocument, step: ListingStep, origin: Origin): Promise<boolean> {
  if (isSigned(listing, 'import', origin)) return true;
  const old = publishedContent(listing);
  if (!old || listing.status !== 'published') return false;
  const fresh: Content = { ...merge(recordOf(listing), step.entry) };
  const changed = differing(old, fresh);
  // Before the listing is saved: what was there can then be put back whatever happens next.
  await settle([step], {
    before: changed.map((field) => ({ field, value: fieldValue(old, field) })),
    after: changed.map((field) => ({ field, value: fieldValue(fresh, field) })),
  });
  await rewrite(listing, fresh, 'import', origin, changed);
  return true;
}

const differing = (old: Content, fresh: Content): string[] =>
  fieldsIn(fresh)
    .filter(([field, value]) => !isSame(value, fieldValue(old, field)))
    .map(([field]) => field);

/** Another content before the public, with its line in the history and an edition that tells editors who began before. */
export async function rewrite(
  listing: ListingDocument,
  content: Content,
  action: 'import' | 'restore',
  origin: Origin,
  fields: string[],
): Promise<void> {
  listing.edition += 1;
  const { photos } = listing.toObject();
  await show(listing, { content, photos }, origin.by, { action, fields, reason: origin.fileName });
  mark(listing, origin);
}

function sign(listing: ListingDocument, action: 'import', origin: Origin, fields: string[]): void {
  note(listing, action, origin.by, { fields, reason: origin.fileName });
  mark(listing, origin);
}

/** The newest line of the history is this import's. */
function mark(listing: ListingDocument, { importId }: Origin): void {
  const last = listing.history.at(-1);
  if (last) last.import = importId;
}

/** Whether this import has done this to the listing already. */
export const isSigned = (listing: ListingDocument, action: 'import' | 'restore', { importId }: Origin): boolean =>
  listing.history.some((line) => line.action === action && line.import === importId);

/** As `changeListing`; a listing that is gone is nobody's fault. */
export async function changeIfThere(
  slug: string,
  act: (listing: ListingDocument) => Promise<void>,
): Promise<ListingDocument | null> {
  if ((await Listing.exists({ slug })) === null) return null;
  return changeListing(slug, act);
}
