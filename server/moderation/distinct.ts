import { notFound } from '../http/problems';
import { changeListing } from '../listings/change';
import { findBySlug } from '../listings/find';
import type { ListingDocument } from '../listings/model';

/** The desk has looked: these two are not the same. Kept with one of the pair, and read from both. */
export async function tellApart(slug: string, from: string): Promise<ListingDocument> {
  const other = await findBySlug(from);
  if (!other || from === slug) throw notFound('other listing');
  return changeListing(slug, (each) => {
    const id = String(other._id);
    if (!each.distinctFrom.includes(id)) each.distinctFrom = [...each.distinctFrom, id];
  });
}
