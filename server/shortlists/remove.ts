import type { Logger } from 'pino';
import type { Viewer } from '../common/viewer';
import { notAllowed, notFound } from '../http/problems';
import { type RunningJob, startJob } from '../jobs/job';
import { openShortlist } from './change';
import { Shortlist, type ShortlistDocument } from './model';
import { mayDelete } from './policy';

const dayMs = 86_400_000;
/** As long as one may still change one's mind. */
const keptMs = 30 * dayMs;

/** Deletes a shortlist for 30 days, then for good; every link to it is void at once. Throws not_found, not_allowed. */
export async function removeShortlist(id: string, viewer: Viewer): Promise<void> {
  const shortlist = await openShortlist(id, viewer);
  if (!mayDelete(viewer, shortlist)) throw notAllowed('delete a shortlist that somebody else began');
  const now = new Date();
  await Shortlist.updateOne(
    { _id: id, deletedAt: null },
    { $set: { deletedAt: now, linksVoidAt: now, invitations: [] }, $inc: { edition: 1, __v: 1 } },
  );
}

/** Brings a deleted shortlist back, for whoever began it; one that is there already stays as it is. Throws not_found. */
export async function restoreShortlist(id: string, viewer: Viewer): Promise<ShortlistDocument> {
  const restored = await Shortlist.findOneAndUpdate(
    { _id: id, owner: viewer.id, deletedAt: { $gt: new Date(Date.now() - keptMs) } },
    { $set: { deletedAt: null }, $inc: { edition: 1, __v: 1 } },
    { returnDocument: 'after' },
  );
  const shortlist = restored ?? (await openShortlist(id, viewer));
  if (!mayDelete(viewer, shortlist)) throw notFound('shortlist');
  return shortlist;
}

/** Deletes for good what was deleted 30 days ago. */
export async function sweepShortlists(now = new Date()): Promise<void> {
  await Shortlist.deleteMany({ deletedAt: { $lte: new Date(now.getTime() - keptMs) } });
}

export const startShortlistSweep = (log: Logger): RunningJob =>
  startJob({ name: 'shortlists-sweep', everyMs: dayMs / 4, run: () => sweepShortlists(), log });
