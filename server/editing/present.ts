import { findAccount } from '../accounts/model';
import { isStaff, type Viewer } from '../common/viewer';
import { draftContent, type FormView } from '../editing/contract';
import type { Content } from '../listings/fields';
import type { ListingDocument } from '../listings/model';
import { mayEdit, mayPublish, mayRemove } from '../listings/policy';
import { changedFields, publishedContent, workingContent } from '../listings/working';
import { faultsBeforeSubmission } from './faults';
import { formPhotos } from './formPhotos';

/** A listing as its owner and the desk edit it. */
export async function presentForm(listing: ListingDocument, viewer: Viewer): Promise<FormView> {
  const { slug, kind, status, edition, proposal } = listing;
  return {
    slug,
    kind,
    status,
    edition,
    content: presentContent(workingContent(listing)),
    published: asPublished(listing),
    changed: changedFields(listing),
    state: proposal?.state ?? 'none',
    savedAt: proposal?.savedAt.toISOString() ?? null,
    savedBy: proposal?.savedBy ?? null,
    submittedAt: proposal?.submittedAt?.toISOString() ?? null,
    reason: proposal?.reason ?? null,
    missing: faultsBeforeSubmission(listing),
    photos: await formPhotos(listing, viewer),
    owner: await ownerOf(listing),
    confirmedAt: listing.confirmedAt?.toISOString() ?? null,
    may: mayDo(listing, viewer),
  };
}

/** Loose on purpose, but no field that is not named leaves. */
const presentContent = (content: Content) => draftContent.parse(content);

function asPublished(listing: ListingDocument): FormView['published'] {
  const published = publishedContent(listing);
  return published && presentContent(published);
}

async function ownerOf({ owner }: ListingDocument): Promise<FormView['owner']> {
  const account = owner === undefined ? null : await findAccount(owner);
  return account && { id: account.id, name: account.name };
}

function mayDo(listing: ListingDocument, viewer: Viewer): FormView['may'] {
  const edits = mayEdit(viewer, listing);
  const { state } = listing.proposal ?? {};
  return {
    submit:
      edits && !isStaff(viewer) && state !== 'submitted' && (listing.status !== 'published' || state !== undefined),
    publish: mayPublish(viewer) && (listing.status !== 'published' || state !== undefined),
    archive: edits && listing.status === 'published',
    remove: mayRemove(viewer, listing),
    discard: edits && state !== undefined && listing.status === 'published',
  };
}
