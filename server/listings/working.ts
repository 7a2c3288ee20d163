import type { Viewer } from '../common/viewer';
import { ApiProblem, invalid } from '../http/problems';

import { type Entry, readEntry } from './enter';
import { type Content, fieldsIn, fieldsOf, fieldValue, isSame, withField } from './fields';
import { hasContent, type ListingDocument } from './model';
import type { Change, PhotoRecord, Proposal } from './record';

/** What the desk has agreed to, as loose content; null for a draft that never was public. */
export function publishedContent(listing: ListingDocument): Content | null {
  if (!hasContent(listing)) return null;
  const plain: Content = { ...listing.toObject() };
  const parts = ['title', 'summary', 'description', 'place', 'languages', 'tags', 'links', 'contact', 'details'];
  return Object.fromEntries(parts.map((part) => [part, plain[part]]));
}

/** The published content with every change laid over it. */
export const workingContent = (listing: ListingDocument): Content =>
  (listing.proposal?.changes ?? []).reduce(
    (content, { field, value }) => withField(content, field, value),
    publishedContent(listing) ?? {},
  );

/** The pictures as their editor has them. */
export function workingPhotos(listing: ListingDocument): PhotoRecord[] {
  // Plain objects: what mongoose wraps around a saved list neither copies nor compares as one.
  const { proposal, photos } = listing.toObject();
  return proposal?.photos ?? photos;
}

/** Fields that differ from what is public; `photos` among them when a picture or their order does. */
export const changedFields = (listing: ListingDocument): string[] => [
  ...(listing.proposal?.changes ?? []).map(({ field }) => field),
  ...(listing.proposal?.photos ? ['photos'] : []),
];

/** Field → what would be right, of everything that keeps a content from being published. */
export function faultsIn(kind: string, content: Content): Record<string, string> {
  try {
    // Without details at all, each that is needed is named.
    readEntry({ kind, details: {}, ...content });
    return {};
  } catch (error) {
    if (error instanceof ApiProblem && error.fields) return error.fields;
    throw error;
  }
}

/** The content as an entry. Throws `invalid_input` with everything that is missing. */
export const entryOf = (kind: string, content: Content): Entry => readEntry({ kind, ...content });

/**
 * Lays a patch over the working copy, field by field; a field that comes to say what is public again is no change.
 *
 * @param since the edition the editor started from; absent means the newest
 * @throws `invalid_input` for a field the kind has not; `conflict` with the fields somebody else changed since
 */
export function propose(listing: ListingDocument, patch: Content, since: number | undefined, by: Viewer): void {
  const given = fieldsIn(patch);
  refuseUnknown(listing, given);
  const working = workingContent(listing);
  const news = given.filter(([field, value]) => !isSame(value, fieldValue(working, field)));
  refuseOverwriting(listing, news, since ?? listing.edition);
  if (news.length === 0) return;

  listing.edition += 1;
  const open = openProposal(listing, by);
  const published = publishedContent(listing) ?? {};
  const touched = new Set(news.map(([field]) => field));
  const kept = open.changes.filter(({ field }) => !touched.has(field));
  const made = news
    .filter(([field, value]) => !isSame(value, fieldValue(published, field)))
    .map(
      ([field, value]): Change => ({
        field,
        value,
        edition: listing.edition,
        by: by.id ?? '',
        byName: by.name,
      }),
    );
  setProposal(listing, { ...open, changes: [...kept, ...made] });
  if (!hasContent(listing)) listing.title = String(fieldValue(workingContent(listing), 'title') ?? '');
}

/** The open proposal, or a new one; a returned one is open again with the first change. */
export function openProposal(listing: ListingDocument, by: Viewer): Proposal {
  const { proposal } = listing;
  const saved = { savedAt: new Date(), savedBy: by.name };
  if (!proposal) return { state: 'open', changes: [], ...saved };
  const { changes, photos, state, submittedAt, reason } = proposal;
  return { changes: [...changes], photos: photos && [...photos], state, submittedAt, reason, ...saved };
}

/** Replaces the proposal; one without any change is none, unless the listing never was public. */
export function setProposal(listing: ListingDocument, proposal: Proposal): void {
  const isEmpty = proposal.changes.length === 0 && proposal.photos === undefined;
  listing.set('proposal', isEmpty && hasContent(listing) ? undefined : proposal);
  listing.markModified('proposal');
}

function refuseUnknown(listing: ListingDocument, given: [string, unknown][]): void {
  const known = new Set(fieldsOf(listing.kind));
  const strangers = given.map(([field]) => field).filter((field) => !known.has(field));
  if (strangers.length === 0) return;
  throw invalid(Object.fromEntries(strangers.map((field) => [field, `A ${listing.kind} has no such field`])));
}

function refuseOverwriting(listing: ListingDocument, news: [string, unknown][], since: number): void {
  const overwritten = news.flatMap(([field]): [string, string][] => {
    const who = changedSince(listing, field, since);
    return who === null ? [] : [[field, `Changed meanwhile by ${who}`]];
  });
  if (overwritten.length === 0) return;
  throw new ApiProblem(
    'conflict',
    'Somebody else changed the same fields meanwhile: read both versions and choose',
    Object.fromEntries(overwritten),
  );
}

/** Who changed a field after an edition, in the working copy or in public; null when nobody did. */
function changedSince(listing: ListingDocument, field: string, since: number): string | null {
  const proposed = listing.proposal?.changes.find((change) => change.field === field && change.edition > since);
  if (proposed) return proposed.byName;
  const settled = listing.history.findLast((entry) => entry.edition > since && entry.fields.includes(field));
  return settled ? (settled.byName ?? 'the desk') : null;
}
