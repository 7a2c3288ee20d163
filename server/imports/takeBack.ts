import { saveChange } from '../listings/enter';
import { type Content, fieldsIn, fieldValue, isSame, withField } from '../listings/fields';
import { Listing, type ListingDocument } from '../listings/model';
import { publishedContent } from '../listings/working';
import { changeIfThere, isSigned, type ListingStep, type Origin, rewrite } from './carryOut';
import { settle } from './model';

/** What taking back needs of the index: that it has followed. Rejects while the search rests. */
export interface Following {
  sweep(): Promise<unknown>;
}

/** Takes some steps back; as with `carryOut`, any of them may have been taken back already. */
export async function takeBack(steps: ListingStep[], origin: Origin, following: Following): Promise<void> {
  await settle(
    steps.filter(({ skipped }) => skipped),
    { state: 'undone' },
  );
  const taken = steps.filter(({ skipped }) => !skipped);
  await remove(
    taken.filter(({ action }) => action === 'create'),
    origin,
    following,
  );
  for (const step of taken) if (step.action === 'update') await restore(step, origin);
}

/** A listing leaves the public first and the index with it; only then is it deleted, so that no search finds a ghost. */
async function remove(steps: ListingStep[], { importId }: Origin, following: Following): Promise<void> {
  if (steps.length === 0) return;
  const ids = steps.map(({ listing }) => listing);
  const entries = new Map(steps.map(({ listing, entry }) => [String(listing), entry]));
  const untouched = (await Listing.find({ _id: { $in: ids } })).filter(
    (listing) => !isTouched(listing, { ...entries.get(String(listing._id)) }, importId),
  );
  for (const listing of untouched) await withdraw(listing);
  await following.sweep();
  // Who saved it in between has made it another version: it stays.
  const asSeen = untouched.map(({ _id, __v }) => ({ _id, __v }));
  if (asSeen.length > 0) await Listing.deleteMany({ $or: asSeen });
  const left = new Set((await Listing.distinct('_id', { _id: { $in: ids } })).map(String));
  const isLeft = ({ listing }: ListingStep) => left.has(String(listing));
  await settle(steps.filter(isLeft), { state: 'undone', undo: 'left' });
  await settle(
    steps.filter((step) => !isLeft(step)),
    { state: 'undone', undo: 'removed' },
  );
}

/** Whether anybody has made it their own since: edited, decided, claimed or illustrated it, or another import changed it. */
function isTouched(listing: ListingDocument, entry: Content, importId: string): boolean {
  const isForeign = listing.history.some((line) => line.by !== undefined && line.import !== importId);
  if (isForeign || listing.proposal || listing.owner || listing.claims.length > 0 || listing.photos.length > 0)
    return true;
  return fieldsIn(publishedContent(listing) ?? {}).some(([field, value]) => !isSame(value, fieldValue(entry, field)));
}

async function withdraw(listing: ListingDocument): Promise<void> {
  if (listing.status === 'archived') return;
  listing.status = 'archived';
  await saveChange(listing);
}

/** Field by field: what somebody has changed since is theirs. */
async function restore(step: ListingStep, origin: Origin): Promise<void> {
  let leftFields: string[] = [];
  const listing = await changeIfThere(step.slug, async (found) => {
    leftFields = await putBack(found, step, origin);
  });
  const isLeft = listing === null || leftFields.length === step.after.length;
  await settle([step], { state: 'undone', undo: isLeft ? 'left' : 'restored', leftFields });
}

/** Returns the fields that stay as they are. */
async function putBack(listing: ListingDocument, { before, after }: ListingStep, origin: Origin): Promise<string[]> {
  if (isSigned(listing, 'restore', origin)) return fieldsLeft(listing, before);
  const now = publishedContent(listing) ?? {};
  const isOurs = (field: string, value: unknown) => isSame(fieldValue(now, field), value);
  const own = new Set(after.filter(({ field, value }) => isOurs(field, value)).map(({ field }) => field));
  const all = after.map(({ field }) => field);
  if (own.size === 0 || listing.status !== 'published') return all;
  const old = before
    .filter(({ field }) => own.has(field))
    .reduce((content, { field, value }) => withField(content, field, value), now);
  await rewrite(listing, old, 'restore', origin, [...own]);
  return all.filter((field) => !own.has(field));
}

/** Of a listing that was put back before the step could say so: what differs from before was left. */
function fieldsLeft(listing: ListingDocument, before: ListingStep['before']): string[] {
  const now = publishedContent(listing) ?? {};
  return before.filter(({ field, value }) => !isSame(fieldValue(now, field), value)).map(({ field }) => field);
}
