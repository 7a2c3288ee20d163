import type { Viewer } from '../common/viewer';
import { notAllowed, notFound } from '../http/problems';
import { findBySlug } from '../listings/find';
import type { ListingDocument } from '../listings/model';
import { mayEdit, maySee } from '../listings/policy';

/** A listing that this viewer may edit. Throws `not_found` or `not_allowed`. */
export async function editable(slug: string, viewer: Viewer): Promise<ListingDocument> {
  const listing = await findBySlug(slug);
  if (!listing) throw notFound('listing');
  allowEdit(viewer, listing);
  return listing;
}

/** Throws `not_allowed`; what the viewer may not even see does not exist for them: `not_found`. */
export function allowEdit(viewer: Viewer, listing: ListingDocument): void {
  if (!maySee(viewer, listing)) throw notFound('listing');
  if (!mayEdit(viewer, listing)) throw notAllowed('edit this listing');
}
