import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { hashPassword } from '../../accounts/passwords';
import { hashOf } from '../../common/hash';
import type { Viewer } from '../../common/viewer';
import { ApiProblem } from '../../http/problems';
import type { Post } from '../../mail/letter';
import { openShortlist } from '../../shortlists/change';
import type { Share as ShareView, shareInput } from '../contract';
import { shareLetter } from './letter';
import { Share } from './model';
import { presentShare } from './present';

export type ShareInput = z.output<typeof shareInput>;
export interface ShareOutside {
  publicUrl: string;
  post: Post;
}

const dayMs = 86_400_000;
/** Open links of one shortlist: more would be a list of addresses, not people one knows. */
const mostOpen = 100;

/**
 * Makes a link to a shortlist that the viewer may open, and sends it by letter if an address is given. The address is
 * told here and never again: only its hash is kept.
 *
 * @throws not_found for a shortlist that the viewer may not open; conflict when it has too many links already
 */
export async function makeShare(
  shortlistId: string,
  input: ShareInput,
  viewer: Viewer,
  { publicUrl, post }: ShareOutside,
): Promise<{ share: ShareView; url: string }> {
  const shortlist = await openShortlist(shortlistId, viewer);
  const madeAt = new Date();
  await refuseTooMany(shortlistId, madeAt);
  const token = randomBytes(32).toString('base64url');
  const { label, lang, masked, days, password, replies, to } = input;
  const share = await Share.create({
    shortlist: shortlistId,
    hash: hashOf(token),
    label,
    lang,
    masked,
    replies,
    madeAt,
    passwordHash: password === null ? null : await hashPassword(password),
    madeBy: String(viewer.id),
    madeByName: viewer.name,
    expiresAt: new Date(madeAt.getTime() + days * dayMs),
  });
  const url = new URL(`/shared/${token}`, publicUrl).href;
  if (to !== null) await post.send(shareLetter(share, { to, url, title: shortlist.title }));
  return { share: presentShare(share), url };
}

async function refuseTooMany(shortlist: string, now: Date): Promise<void> {
  const open = await Share.countDocuments({ shortlist, revokedAt: null, expiresAt: { $gt: now } });
  if (open >= mostOpen)
    throw new ApiProblem('conflict', `A shortlist has ${mostOpen} open links at most: revoke one that is not needed`);
}
