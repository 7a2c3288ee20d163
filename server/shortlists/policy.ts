import type { Viewer } from '../common/viewer';
import type { ShortlistRecord } from './record';

type Guarded = Pick<ShortlistRecord, 'owner' | 'members'>;

export const isOwner = (viewer: Viewer, { owner }: Guarded): boolean => viewer.id !== null && viewer.id === owner;

/** Those who gather: a shortlist is a project's secret, also from a desk that was not asked in. */
export const mayOpen = (viewer: Viewer, shortlist: Guarded): boolean =>
  isOwner(viewer, shortlist) || (viewer.id !== null && shortlist.members.includes(viewer.id));

export const mayInvite = isOwner;
export const mayDelete = isOwner;
/** Everybody who gathers may send it on: the receipts say who did. */
export const mayShare = mayOpen;
