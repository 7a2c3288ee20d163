import { isStaff, type Viewer } from '../common/viewer';
import { owns } from '../listings/policy';

/** The queue, reviews, decisions, duplicates, versions: the desk's work and nobody else's. */
export const mayModerate = (viewer: Viewer): boolean => isStaff(viewer);

/** What happened to a listing is its owner's to know, and the desk's. */
export const mayReadHistory = (viewer: Viewer, listing: Parameters<typeof owns>[1]): boolean =>
  isStaff(viewer) || owns(viewer, listing);
