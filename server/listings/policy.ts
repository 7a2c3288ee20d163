import { isStaff, type Viewer } from '../common/viewer';
import type { ListingStatus } from './contract';

interface Guarded {
  status: ListingStatus;
  owner?: string;
  mergedInto?: string;
}

export const owns = (viewer: Viewer, listing: Guarded): boolean => viewer.id !== null && viewer.id === listing.owner;

export const maySee = (viewer: Viewer, listing: Guarded): boolean =>
  listing.status === 'published' || owns(viewer, listing) || isStaff(viewer);

export const mayEdit = (viewer: Viewer, listing: Guarded): boolean =>
  (isStaff(viewer) || owns(viewer, listing)) && listing.mergedInto === undefined;

/** Never public, or public no more: what visitors can see is archived first. */
export const mayRemove = (viewer: Viewer, listing: Guarded): boolean =>
  (isStaff(viewer) || owns(viewer, listing)) && listing.status !== 'published';

export const mayPublish = (viewer: Viewer): boolean => isStaff(viewer);

/** Whether a contact field marked `public`, `members` or `desk` leaves the server for this viewer. */
export function maySeeContact(viewer: Viewer, listing: Guarded, seenBy: 'public' | 'members' | 'desk'): boolean {
  if (isStaff(viewer) || owns(viewer, listing) || seenBy === 'public') return true;
  return seenBy === 'members' && viewer.id !== null;
}
