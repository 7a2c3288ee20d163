import { notFound } from '../../http/problems';
import { Share, type ShareDocument } from './model';

/** All links of a shortlist, the last made first; those that are over stay for their receipts until they are swept. */
export const sharesOf = (shortlist: string): Promise<ShareDocument[]> =>
  Share.find({ shortlist }).sort({ madeAt: -1, _id: -1 }).exec();

/** One link of a shortlist. @throws not_found */
export async function findShare(shortlist: string, id: string): Promise<ShareDocument> {
  const share = await Share.findOne({ _id: id, shortlist }).exec();
  if (!share) throw notFound('link');
  return share;
}
