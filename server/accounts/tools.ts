import type { Post } from '../mail/letter';
import { type Links, linksOf } from './letters';
import { type LimitSettings, type Limits, openLimits } from './limits';

/** What accounts are given from outside. */
export interface AccountOutside {
  publicUrl: string;
  post: Post;
  /** Other limits than the usual ones. */
  limits?: LimitSettings;
}

/** What the routes of accounts share. */
export interface Tools {
  post: Post;
  links: Links;
  limits: Limits;
}

export const toolsOf = ({ publicUrl, post, limits }: AccountOutside): Tools => ({
  post,
  links: linksOf(publicUrl),
  limits: openLimits(limits),
});
