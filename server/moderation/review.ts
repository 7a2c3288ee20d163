import { Account, findAccount } from '../accounts/model';
import type { Viewer } from '../common/viewer';
import { presentForm } from '../editing/present';
import { fieldsOf, fieldValue } from '../listings/fields';
import { isSiret } from '../listings/kinds/company';
import { Listing, type ListingDocument, recordOf } from '../listings/model';
import { photosOf } from '../listings/photos';
import type { SavedListing } from '../listings/record';
import { publishedContent, workingContent } from '../listings/working';
import type { FieldChange, Review } from './contract';
import { presentHistory } from './history';
import { findTwins, placeOf } from './twins';

/** All that a decision about one listing needs. */
export async function presentReview(listing: ListingDocument, viewer: Viewer): Promise<Review> {
  const [form, owner, twins, known, claims] = await Promise.all([
    presentForm(listing, viewer),
    presentOwner(listing),
    findTwins([listing.toObject<SavedListing>()]),
    Listing.estimatedDocumentCount().exec(),
    presentClaims(listing),
  ]);
  const changes = changesOf(listing);
  return {
    slug: listing.slug,
    kind: listing.kind,
    title: form.content.title ?? listing.title,
    commune: placeOf(listing.toObject<SavedListing>()).commune ?? '',
    status: listing.status,
    edition: listing.edition,
    waiting: listing.proposal?.state === 'submitted',
    versions: listing.history.filter(({ version }) => version).length,
    changes,
    unchanged: fieldsOf(listing.kind).length - changes.length,
    photos: {
      before: listing.photos.length === 0 ? [] : photosOf(recordOf(listing)),
      after: form.photos,
      changed: listing.proposal?.photos !== undefined,
    },
    missing: form.missing,
    owner,
    siretValid: siretValid(listing),
    twins: twins.get(String(listing._id)) ?? [],
    compared: Math.max(0, known - 1),
    claims,
    history: presentHistory(listing, viewer),
  };
}

/** Before and after of each changed field, in the order a person reads them. */
function changesOf(listing: ListingDocument): FieldChange[] {
  const published = publishedContent(listing) ?? {};
  const changes = listing.toObject().proposal?.changes ?? [];
  return fieldsOf(listing.kind).flatMap((field): FieldChange[] => {
    const change = changes.find((each) => each.field === field);
    if (!change) return [];
    const before = fieldValue(published, field) ?? null;
    return [{ field, before, after: change.value ?? null, by: change.byName || null }];
  });
}

async function presentOwner({ owner }: ListingDocument): Promise<Review['owner']> {
  const account = owner === undefined ? null : await findAccount(owner);
  if (!account) return null;
  const { id, name, organisation, email, lang, verifiedAt, trusted } = account;
  const verified = verifiedAt !== null;
  return { id, name, organisation, email, lang, verified, trusted, ...(await standingOf(id)) };
}

/** How this owner's submissions ended so far, out of the histories. */
async function standingOf(owner: string): Promise<{ published: number; refused: number }> {
  const counts = await Listing.aggregate<{ _id: string; times: number }>([
    { $match: { owner } },
    { $unwind: '$history' },
    { $match: { 'history.action': { $in: ['publish', 'refuse'] } } },
    { $group: { _id: '$history.action', times: { $sum: 1 } } },
  ]).exec();
  const times = (action: string) => counts.find(({ _id }) => _id === action)?.times ?? 0;
  return { published: times('publish'), refused: times('refuse') };
}

/** Null where there is none to check. */
function siretValid(listing: ListingDocument): boolean | null {
  const siret = fieldValue(workingContent(listing), 'details.siret');
  return typeof siret === 'string' && siret !== '' ? isSiret(siret.replaceAll(/\s/g, '')) : null;
}

/** In the order they were asked; those of accounts that are gone are left out. */
async function presentClaims({ claims }: ListingDocument): Promise<Review['claims']> {
  const accounts = await Account.find({ _id: { $in: claims.map(({ account }) => account) } }).exec();
  return claims.flatMap(({ account, message, at }) => {
    const claimant = accounts.find(({ id }) => id === account);
    if (!claimant) return [];
    const { name, organisation, email } = claimant;
    return [{ account, name, organisation, email, message, at: at.toISOString() }];
  });
}
