import type { Request } from 'express';
import { type Limits, networkOf } from '../../accounts/limits';
import { isPassword } from '../../accounts/passwords';
import { invalid } from '../../http/problems';
import type { ShareDocument } from './model';

declare module 'express-session' {
  interface SessionData {
    /** Links whose password this browser has given. */
    openShares: string[];
  }
}

/** Packages that one browser keeps open; the oldest is asked for again. */
const mostOpen = 30;

/** A new password would be a new link: what a browser has opened stays open as long as the link. */
export const isUnlocked = ({ _id, passwordHash }: ShareDocument, req: Request): boolean =>
  passwordHash === null || (req.session.openShares ?? []).includes(String(_id));

/**
 * Takes the password of a link; this browser's cookie opens it from then on. Wrong ones are counted, by link and by
 * network.
 *
 * @throws invalid_input for a wrong one; too_many_requests after some
 */
export async function unlock(req: Request, share: ShareDocument, password: string, limits: Limits): Promise<void> {
  if (share.passwordHash === null) return;
  const [id, network] = [String(share._id), networkOf(req.ip ?? '')];
  await limits.sharePasswordsByNetwork.spend(network);
  await limits.sharePasswordsByShare.spend(id);
  if (!(await isPassword(password, share.passwordHash)))
    throw invalid({ password: 'Not the password of this link: ask whoever sent it' });
  await limits.sharePasswordsByNetwork.giveBack(network);
  await limits.sharePasswordsByShare.giveBack(id);
  req.session.openShares = [...(req.session.openShares ?? []).filter((each) => each !== id), id].slice(-mostOpen);
}
