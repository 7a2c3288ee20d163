import { randomBytes } from 'node:crypto';
import { findAccount, findByEmail } from '../accounts/model';
import { hashOf } from '../common/hash';
import type { Viewer } from '../common/viewer';
import { ApiProblem, notAllowed, notFound } from '../http/problems';
import type { Post } from '../mail/letter';
import { changeShortlist } from './change';
import { invitationLetter } from './letters';
import { Shortlist, type ShortlistDocument } from './model';
import { isOwner, mayInvite } from './policy';

/** Long enough for somebody on a shoot; then the owner asks again. */
const goodForMs = 30 * 86_400_000;
/** More is a mailing list. Also how many invitations may be open. */
const mostMembers = 30;

/**
 * Asks somebody in by letter. Each letter has a link of its own, of which the hash is kept; the newest to an address
 * ends those before. Throws not_found, not_allowed, conflict.
 */
export async function invite(
  id: string,
  email: string,
  viewer: Viewer,
  outside: { post: Post; publicUrl: string },
): Promise<ShortlistDocument> {
  const token = randomBytes(32).toString('base64url');
  const invitation = { email, hash: hashOf(token), until: new Date(Date.now() + goodForMs) };
  const guest = await findByEmail(email);
  const shortlist = await changeShortlist(id, viewer, (open) => {
    if (!mayInvite(viewer, open)) throw notAllowed('ask others in: whoever began the shortlist does');
    if (guest && [open.owner, ...open.members].includes(guest.id))
      throw new ApiProblem('conflict', 'This person is on the shortlist already');
    const others = open.invitations.filter((each) => each.email !== email && each.until.getTime() > Date.now());
    if (others.length + open.members.length >= mostMembers)
      throw new ApiProblem('conflict', `At most ${mostMembers} people gather on one shortlist`);
    open.invitations = [...others, invitation];
  });
  const host = await findAccount(viewer.id ?? '');
  const link = new URL(`/shortlists/join/${token}`, outside.publicUrl).href;
  const about = { to: email, lang: guest?.lang ?? host?.lang ?? 'fr', host: viewer.name, title: shortlist.title };
  await outside.post.send(invitationLetter(about, link));
  return shortlist;
}

/** Comes in by the link of a letter, which works once. Who is on it already stays. Throws not_found. */
export async function join(token: string, viewer: Viewer): Promise<ShortlistDocument> {
  const hash = hashOf(token);
  const open = { deletedAt: null, invitations: { $elemMatch: { hash, until: { $gt: new Date() } } } };
  const found = await Shortlist.findOne(open);
  if (!found || viewer.id === null) throw notFound('invitation');
  const joining = isOwner(viewer, found) ? {} : { $addToSet: { members: viewer.id } };
  const joined = await Shortlist.findOneAndUpdate(
    { _id: found._id, ...open },
    { ...joining, $pull: { invitations: { hash } }, $inc: { edition: 1, __v: 1 } },
    { returnDocument: 'after' },
  );
  if (!joined) throw notFound('invitation');
  return joined;
}

/** Takes somebody off, which whoever began it may, or leaves. Throws not_found, not_allowed, conflict. */
export async function removeMember(id: string, account: string, viewer: Viewer): Promise<void> {
  await changeShortlist(id, viewer, (shortlist) => {
    if (account === shortlist.owner)
      throw new ApiProblem('conflict', 'Whoever began the shortlist stays on it: delete the shortlist instead');
    if (account !== viewer.id && !isOwner(viewer, shortlist)) throw notAllowed('take others off');
    if (!shortlist.members.includes(account)) throw notFound('member');
    shortlist.members = shortlist.members.filter((member) => member !== account);
  });
}
