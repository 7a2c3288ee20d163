import type { Post } from '../mail/letter';
import { findProduction } from '../productions/find';
import { letterAbout } from './letters';
import { type WrapFormRecord, WrapFormRecords } from './model';
import { issueToken } from './tokens';

export interface Outside {
  post: Post;
  publicUrl: string;
}

type Owing = Pick<WrapFormRecord, 'production' | 'round' | 'to' | 'lang' | 'reason' | 'owes'>;

/**
 * Hands in the letter that a form owes and strikes it off. May be cut short anywhere and repeated: the letter's key lets
 * it out once. What was answered, or taken off the record, meanwhile is written to no more.
 */
export async function handIn(form: Owing, now: Date, { post, publicUrl }: Outside): Promise<void> {
  const { production: id, round, owes } = form;
  if (!owes) return;
  const production = await findProduction(id);
  const token = production && (await issueToken(form, owes, now));
  if (token) {
    const link = new URL(`/wrap/${token}`, publicUrl).href;
    await post.send(letterAbout(form, owes, production.title, link));
  }
  await WrapFormRecords.updateOne({ production: id, round, owes }, { $set: { owes: null } });
}
