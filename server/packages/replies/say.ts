import type { Viewer } from '../../common/viewer';
import { ApiProblem, notFound } from '../../http/problems';
import { newId } from '../../productions/ids';
import { type CommentRecord, Share, type ShareDocument, voteKey } from '../shares/model';
import type { Vote } from './contract';

/** What one link takes: several hundred people who discuss are a forum. */
const most = { comments: 500, readers: 200, votes: 4000 };

const full = (what: string): ApiProblem =>
  new ApiProblem('conflict', `This package takes no more ${what}: ask for a new link`);

interface Said {
  item: string;
  name: string;
}

/** Notes that somebody looked at the package, once a reader; a name they gave once stays. Returns how many have. */
export async function noteReader(share: ShareDocument, reader: string, name: string): Promise<number> {
  const known = reader in share.readers;
  const people = Object.keys(share.readers).length;
  // The count goes on being right to the last person; who comes after that reads without a receipt.
  if (!known && people >= most.readers) return people;
  const at = `readers.${reader}`;
  const kept = name || share.readers[reader]?.name || '';
  await Share.updateOne(
    { _id: share._id },
    { $set: { [`${at}.at`]: new Date(), [`${at}.name`]: kept }, $inc: { [`${at}.times`]: 1 } },
  );
  return known ? people : people + 1;
}

/** @throws conflict when the link has taken as many as it takes */
export async function comment(share: ShareDocument, said: Said & { reader: string; text: string }): Promise<void> {
  await keepComment(share, { ...said, id: newId(), at: new Date() });
}

/** An answer of the team, for all who hold that link. @throws conflict */
export async function answer(
  share: ShareDocument,
  viewer: Viewer,
  said: { item: string; text: string },
): Promise<void> {
  await keepComment(share, { ...said, id: newId(), at: new Date(), name: viewer.name, reader: null });
}

async function keepComment(share: ShareDocument, said: CommentRecord): Promise<void> {
  const hasRoom = { [`comments.${most.comments - 1}`]: { $exists: false } };
  const { matchedCount } = await Share.updateOne({ _id: share._id, ...hasRoom }, { $push: { comments: said } });
  if (matchedCount === 0) throw full('comments');
}

/** Takes a comment out: one's own, or any for the team (`reader` undefined). @throws not_found for another's */
export async function takeOut(share: ShareDocument, id: string, reader?: string): Promise<void> {
  const found = share.comments.find((each) => each.id === id && (reader === undefined || each.reader === reader));
  if (!found) throw notFound('comment');
  await Share.updateOne({ _id: share._id }, { $pull: { comments: { id } } });
}

/** One says one thing of an entry: a second vote replaces the first, null takes it back. @throws conflict */
export async function castVote(
  share: ShareDocument,
  { item, name, reader, vote }: Said & { reader: string; vote: Vote | null },
): Promise<void> {
  const key = voteKey(item, reader);
  const at = `votes.${key}`;
  if (vote === null) await Share.updateOne({ _id: share._id }, { $unset: { [at]: 1 } });
  else if (!(key in share.votes) && Object.keys(share.votes).length >= most.votes) throw full('votes');
  else await Share.updateOne({ _id: share._id }, { $set: { [at]: { item, reader, name, vote } } });
}
