import type { Request } from 'express';
import { Account } from '../../accounts/model';
import { hashOf } from '../../common/hash';
import type { Viewer } from '../../common/viewer';
import { ApiProblem, notFound } from '../../http/problems';
import { Shortlist } from '../../shortlists/model';
import { mayOpen } from '../../shortlists/policy';
import type { SavedShortlist } from '../../shortlists/record';
import { Share, type ShareDocument } from './model';
import { isUnlocked } from './password';

export interface OpenShare {
  share: ShareDocument;
  shortlist: SavedShortlist;
  maker: Viewer;
}

/**
 * The link of this address with what it leads to. One that is over, was voided, leads to a deleted shortlist, or was
 * made by somebody who may not open it any more, is as one that never was.
 *
 * @throws not_found
 */
export async function openByToken(token: string): Promise<OpenShare> {
  const share = await Share.findOne({ hash: hashOf(token), revokedAt: null, expiresAt: { $gt: new Date() } }).exec();
  if (!share) throw notFound('package');
  const [shortlist, maker] = await Promise.all([
    Shortlist.findOne({ _id: share.shortlist, deletedAt: null }).lean<SavedShortlist>().exec(),
    makerOf(share),
  ]);
  if (!shortlist || !maker || !mayOpen(maker, shortlist) || isVoid(share, shortlist)) throw notFound('package');
  return { share, shortlist, maker };
}

/** The same, for who has given the password or needs none. @throws not_found; not_allowed while it is locked */
export async function openUnlocked(token: string, req: Request): Promise<OpenShare> {
  const open = await openByToken(token);
  if (!isUnlocked(open.share, req)) throw new ApiProblem('not_allowed', 'Give the password of this link first');
  return open;
}

/** A shortlist that was deleted and brought back does not bring its links back. */
const isVoid = ({ madeAt }: ShareDocument, { linksVoidAt }: SavedShortlist): boolean =>
  linksVoidAt !== null && linksVoidAt !== undefined && madeAt <= linksVoidAt;

/** Read fresh with every request, as a session is: an account that is gone shares nothing. */
async function makerOf({ madeBy }: ShareDocument): Promise<Viewer | null> {
  const account = await Account.findById(madeBy, { role: 1, name: 1, trusted: 1 }).lean().exec();
  return account && { id: madeBy, role: account.role, name: account.name, trusted: account.trusted };
}
