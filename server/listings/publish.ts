import { fold } from '../common/fold';
import type { Viewer } from '../common/viewer';
import { ApiProblem, invalid } from '../http/problems';
import { note } from './change';
import type { HistoryAction } from './contract';
import type { Entry } from './enter';
import { type Content, withField } from './fields';
import { hasContent, type ListingDocument } from './model';
import type { Change, PhotoRecord } from './record';
import { take } from './steps';
import { isKept, keepVersion } from './versions';
import { entryOf, publishedContent, setProposal } from './working';

/** What of a working copy is agreed to; everything where nothing is named. */
export interface Agreed {
  /** Names of changed fields; `photos` for the pictures. */
  fields?: string[];
  /** Ids of the pictures that were seen. */
  photos?: string[];
  /** Why the rest goes back to its owner. */
  reason?: string;
}

export interface Published {
  fields: string[];
  /** What stays in the working copy, to be read again by its owner. */
  declined: string[];
}

/**
 * Makes the working copy public, or what of it is agreed to; the rest goes back to the owner. Changes the document in
 * memory and writes the version: the save is the caller's, as in `changeListing`.
 *
 * @throws invalid_input with everything that keeps it from being shown; conflict when there is nothing to publish
 */
export async function publish(listing: ListingDocument, by: Viewer, agreed: Agreed = {}): Promise<Published> {
  refuseNothing(listing);
  const { proposal, status } = listing.toObject();
  const isAgreed = (field: string) => agreed.fields === undefined || agreed.fields.includes(field);
  const changes = proposal?.changes ?? [];
  const accepted = changes.filter(({ field }) => isAgreed(field));
  const pictures = sortPictures(listing, isAgreed('photos'), agreed.photos);
  const fields = [...accepted.map(({ field }) => field), ...(pictures.changed ? ['photos'] : [])];
  if (status === 'published' && fields.length === 0)
    throw invalid({ fields: 'At least one of the changed fields; to agree to none of them is to reject them' });

  await show(listing, { content: contentWith(listing, accepted), photos: pictures.shown }, by, {
    action: 'publish',
    fields,
    reason: agreed.reason,
  });
  // After its line of history: who edited from the working copy just agreed to is in nobody's way.
  listing.edition += 1;
  confirm(listing, proposal?.state === 'submitted' ? proposal.submittedAt : undefined, status !== 'published');
  const declined = changes.filter(({ field }) => !isAgreed(field));
  giveBack(listing, declined, pictures.left, agreed.reason);
  return { fields, declined: [...declined.map(({ field }) => field), ...(pictures.left ? ['photos'] : [])] };
}

function refuseNothing(listing: ListingDocument): void {
  if (listing.status === 'published' && !listing.proposal)
    throw new ApiProblem('conflict', 'Nothing waits to be published here: somebody has decided already');
}

const contentWith = (listing: ListingDocument, changes: Change[]): Content =>
  changes.reduce((content, { field, value }) => withField(content, field, value), publishedContent(listing) ?? {});

/** The pictures as they become public, and those that stay in the working copy where any do. */
function sortPictures(listing: ListingDocument, areAgreed: boolean, seen: string[] | undefined) {
  const { photos, proposal } = listing.toObject();
  const proposed = proposal?.photos;
  if (!proposed) return { shown: photos, changed: false };
  if (!areAgreed) return { shown: photos, changed: false, left: proposed };
  const known = new Set([...(seen ?? proposed.map(({ id }) => id)), ...photos.map(({ id }) => id)]);
  const shown = proposed.filter(({ id }) => known.has(id));
  return { shown, changed: true, ...(shown.length < proposed.length ? { left: proposed } : {}) };
}

/**
 * Puts a content and pictures before the public, checked whole, with a line in the history that names their version.
 * Nothing is saved but the version.
 *
 * @throws invalid_input with everything that keeps it from being shown
 */
export async function show(
  listing: ListingDocument,
  shown: { content: Content; photos: PhotoRecord[] },
  by: Viewer,
  line: { action: HistoryAction; fields: string[]; reason?: string },
): Promise<void> {
  const entry = entryOf(listing.kind, shown.content);
  refuseUnsigned(shown.photos);
  await keepWhatStands(listing);
  if (listing.status !== 'published') {
    listing.status = take('publish', listing.status);
    // Or "still right" would put it back also when the desk takes it down later.
    listing.set('freshness', undefined);
  }
  listing.set({ ...publicPart(entry), titleKey: fold(entry.title), photos: shown.photos, mergedInto: undefined });
  listing.markModified('details');
  const version = await keepVersion(listing, by);
  const { action, fields, reason } = line;
  note(listing, action, by, { fields, version, ...(reason ? { reason } : {}) });
}

/** Every part named, so that one which is empty now is emptied. */
const publicPart = ({ title, summary, description, place, languages, tags, links, contact, details }: Entry) => ({
  title,
  summary,
  description,
  place: { address: undefined, insee: undefined, ...place },
  languages,
  tags,
  links,
  contact: { name: undefined, email: undefined, phone: undefined, ...contact },
  details,
});

/** A picture without an author or a licence cannot be shown by anybody. */
export function photoFaults(photos: readonly PhotoRecord[]): Record<string, string> {
  return Object.fromEntries(
    photos.flatMap(({ id, credit, licence }) => [
      ...(credit.trim() === '' ? [[`photos.${id}.credit`, 'Who took it, as in "Ana Roux"']] : []),
      ...(licence === '' ? [[`photos.${id}.licence`, 'Under which terms it may be shown']] : []),
    ]),
  );
}

function refuseUnsigned(photos: readonly PhotoRecord[]): void {
  const faults = photoFaults(photos);
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

/** What an import or the demonstration brought came past the history: kept now, before it is gone. */
async function keepWhatStands(listing: ListingDocument): Promise<void> {
  if (!hasContent(listing) || (await isKept(listing))) return;
  const at = listing.createdAt;
  const version = await keepVersion(listing, null, at);
  const imported = listing.history.findLast((entry) => entry.action === 'import' && !entry.version);
  if (imported) imported.version = version;
  else listing.history = [{ at, action: 'import', fields: [], edition: 0, version }, ...listing.history];
}

/** A submission says that the facts are right, and so does whoever puts back what was not public. */
function confirm(listing: ListingDocument, submittedAt: Date | undefined, wasHidden: boolean): void {
  const said = submittedAt ?? (wasHidden ? new Date() : undefined);
  if (!said) return;
  if (listing.confirmedAt === null || said > listing.confirmedAt) listing.confirmedAt = said;
  listing.set('freshness', undefined);
}

/** What was not agreed to stays with its owner, and says why. */
function giveBack(
  listing: ListingDocument,
  changes: Change[],
  photos: PhotoRecord[] | undefined,
  reason: string | undefined,
): void {
  const { proposal } = listing.toObject();
  if (!proposal) return;
  const { savedAt, savedBy, submittedAt } = proposal;
  setProposal(listing, { state: 'returned', changes, photos, savedAt, savedBy, submittedAt, reason });
}
