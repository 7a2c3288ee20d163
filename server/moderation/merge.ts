import type { Viewer } from '../common/viewer';
import { ApiProblem, invalid, notFound } from '../http/problems';
import { changeListing, note } from '../listings/change';
import type { Content } from '../listings/fields';
import { findBySlug } from '../listings/find';
import { hasContent, type ListingDocument } from '../listings/model';
import { show } from '../listings/publish';
import type { Claim, PhotoRecord } from '../listings/record';
import { differingFields } from '../listings/versions';
import { publishedContent, workingContent, workingPhotos } from '../listings/working';
import { combine, combinePhotos } from './combine';
import { follow, type Outside, owe } from './owed';

/**
 * Joins two listings of one thing: `into` takes over what it does not say itself, the other one is archived and its
 * address leads there. Two documents, the receiving one first: cut short in between, the merge is begun again, and what
 * is there already is not taken over twice. Undone by restoring the one and publishing the other again.
 *
 * @returns the listing that is kept
 */
export async function merge(slug: string, into: string, by: Viewer, outside: Outside): Promise<ListingDocument> {
  const source = await findBySlug(slug);
  if (!source) throw notFound('listing');
  const kept = await changeListing(into, (target) => takeOver(target, source, by));
  const gone = await changeListing(slug, (each) => retire(each, kept, by));
  await follow(kept, outside);
  await follow(gone, outside);
  return kept;
}

async function takeOver(target: ListingDocument, source: ListingDocument, by: Viewer): Promise<void> {
  refuseUnlike(target, source);
  if (!target.owner && source.owner) target.owner = source.owner;
  target.claims = target.owner ? [] : joinClaims(target.claims, source.claims);
  const content = combine(target.kind, publishedContent(target) ?? {}, contentToGive(source));
  const photos = combinePhotos(target.toObject().photos, photosToGive(source));
  const fields = differingFields(target, { content, photos });
  if (isMergedAlready(target, source, fields)) return;
  // Before its line of history: who still edits from what stood there is told.
  target.edition += 1;
  await show(target, { content, photos }, by, { action: 'merge', fields, reason: source.slug });
}

function refuseUnlike(target: ListingDocument, source: ListingDocument): void {
  if (target.slug === source.slug) throw invalid({ into: 'Another listing than this one' });
  if (target.kind !== source.kind) throw invalid({ into: `A ${source.kind} like this one, not a ${target.kind}` });
  if (target.status !== 'published')
    throw new ApiProblem('conflict', 'The listing that is kept must be public: publish it first');
  if (source.mergedInto !== undefined && source.mergedInto !== target.slug)
    throw new ApiProblem('conflict', `This listing was merged into ${source.mergedInto} already`);
}

/** What the public knows of it; of one that never was public, what its owner handed in. */
const contentToGive = (source: ListingDocument): Content => publishedContent(source) ?? workingContent(source);
const photosToGive = (source: ListingDocument): PhotoRecord[] =>
  hasContent(source) ? source.toObject().photos : workingPhotos(source);

/** A repetition after a crash: everything was taken over, and the history says so. */
const isMergedAlready = (target: ListingDocument, source: ListingDocument, fields: string[]): boolean =>
  fields.length === 0 && target.history.some(({ action, reason }) => action === 'merge' && reason === source.slug);

const joinClaims = (own: Claim[], more: Claim[]): Claim[] => [
  ...own,
  ...more.filter(({ account }) => !own.some((each) => each.account === account)),
];

/** Archives the one that is given up. Its content and pictures stay with it, so that a mistake can be undone. */
function retire(source: ListingDocument, kept: ListingDocument, by: Viewer): void {
  if (source.mergedInto === kept.slug) return;
  source.set({ status: 'archived', mergedInto: kept.slug, claims: [] });
  if (source.proposal) source.set('proposal.state', 'open');
  source.edition += 1;
  note(source, 'merge', by, { reason: kept.slug });
  if (source.owner && source.owner !== kept.owner) owe(source, by, { letter: 'merged', to: source.owner });
}
