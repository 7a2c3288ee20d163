import mongoose from 'mongoose';
import type { Viewer } from '../common/viewer';
import { ApiProblem, notFound } from '../http/problems';
import { Shortlist, type ShortlistDocument } from './model';
import { mayOpen } from './policy';

const tries = 5;

/** The shortlist, for those who may open it; hidden and missing look the same. Throws not_found. */
export async function openShortlist(id: string, viewer: Viewer): Promise<ShortlistDocument> {
  const shortlist = await Shortlist.findOne({ _id: id, deletedAt: null }).exec();
  if (!shortlist || !mayOpen(viewer, shortlist)) throw notFound('shortlist');
  return shortlist;
}

/**
 * Opens a shortlist, lets `act` change it, and saves it in one write; begins again when somebody else saved meanwhile.
 * So `act` must decide from the shortlist it is given, and replace nested parts whole.
 *
 * @throws not_found; whatever `act` throws; conflict after five tries
 */
export async function changeShortlist(
  id: string,
  viewer: Viewer,
  act: (shortlist: ShortlistDocument) => void | Promise<void>,
): Promise<ShortlistDocument> {
  for (let left = tries; left > 0; left -= 1) {
    const shortlist = await openShortlist(id, viewer);
    await act(shortlist);
    if (!shortlist.isModified()) return shortlist;
    shortlist.edition += 1;
    try {
      await shortlist.save();
      return shortlist;
    } catch (error) {
      if (!(error instanceof mongoose.Error.VersionError)) throw error;
    }
  }
  throw new ApiProblem('conflict', 'Somebody else is changing this shortlist right now: try again');
}
