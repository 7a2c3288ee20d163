import type { Post } from '../mail/letter';
import { letterAbout } from './letters';
import { type CallDocument, CastingCalls } from './model';

export interface Outside {
  post: Post;
  publicUrl: string;
}

/** Hands in the letter that a call owes and strikes it off. Repeatable: the letter's key lets it out once. */
export async function handIn(call: CallDocument, { post, publicUrl }: Outside): Promise<void> {
  if (call.owes === null) return;
  await post.send(letterAbout(call, call.owes, publicUrl));
  await CastingCalls.updateOne({ _id: call._id, owes: call.owes }, { $set: { owes: null } });
}
