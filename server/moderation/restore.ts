import type { Viewer } from '../common/viewer';
import { notFound } from '../http/problems';
import { changeListing, refuseStale } from '../listings/change';
import { fieldValue, isSame } from '../listings/fields';
import type { ListingDocument } from '../listings/model';
import { show } from '../listings/publish';
import { differingFields, findVersion } from '../listings/versions';
import { publishedContent, setProposal } from '../listings/working';
import { follow, type Outside } from './owed';

/**
 * Puts an earlier version before the public again, as a publication of its own: so it can be undone in the same way.
 * What waits in the working copy goes on waiting, laid over what is public now.
 *
 * @throws not_found for a version that this listing does not have
 */
export async function restore(
  slug: string,
  by: Viewer,
  { version: id, edition }: { version: string; edition?: number },
  outside: Outside,
): Promise<ListingDocument> {
  const listing = await changeListing(slug, async (each) => {
    refuseStale(each, edition);
    const version = await findVersion(each, id);
    if (!version) throw notFound('version');
    const fields = differingFields(each, version);
    // Before its line of history: who still edits from what stood there is told.
    each.edition += 1;
    await show(each, version, by, { action: 'restore', fields });
    dropEqual(each);
  });
  await follow(listing, outside);
  return listing;
}

/** A change that says what is public now is none any more. */
function dropEqual(listing: ListingDocument): void {
  const { proposal } = listing.toObject();
  if (!proposal) return;
  const published = publishedContent(listing) ?? {};
  const changes = proposal.changes.filter(({ field, value }) => !isSame(value, fieldValue(published, field)));
  setProposal(listing, { ...proposal, changes });
}
