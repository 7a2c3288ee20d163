import { isStaff, type Viewer } from '../common/viewer';
import type { ListingStatus } from './contract';

interface Guarded {
  status: ListingStatus;
  owner?: string;
}

const owns = (viewer: Viewer, listing: Guarded): boolean => viewer.id !== null && viewer.id === listing.owner;

export const maySee = (viewer: Viewer, listing: Guarded): boolean =>
  listing.status === 'published' || owns(viewer, listing) || isStaff(viewer);

export const mayEdit = (viewer: Viewer, listing: Guarded): boolean =>
  isStaff(viewer) || (owns(viewer, listing) && listing.status !== 'archived');

/** Whether a contact field marked `public`, `members` or `desk` leaves the server for this viewer. */
export function maySeeContact(viewer: Viewer, listing: Guarded, seenBy: 'public' | 'members' | 'desk'): boolean {
  if (isStaff(viewer) || owns(viewer, listing) || seenBy === 'public') return true;
  return seenBy === 'members' && viewer.id !== null;
}
