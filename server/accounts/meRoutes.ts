import { Router } from 'express';
import { ApiProblem, invalid, notFound } from '../http/problems';
import { serve } from '../http/serve';
import { changeEmail, changeMe, changePassword, endOtherSessions, endSession, readSessions } from './contract';
import { countLetter, inEvenTime, passes } from './guard';
import { alreadyLetter, leavingAddressLetter, newAddressLetter, passwordChangedLetter } from './letters';
import { type AccountDocument, findAccount, findByEmail } from './model';
import { hashPassword } from './passwords';
import { presentAccount } from './present';
import { startSession, stopSession } from './session';
import { endSessionOf, endSessions, listSessions, secretOf } from './sessionList';
import { issueToken, voidTokens } from './tokens';
import type { Tools } from './tools';

/** One's own account. */
export function meRoutes(tools: Tools): Router {
  const router = Router();
  const { limits, links, post } = tools;

  serve(router, changeMe, async ({ body, viewer }) => {
    const account = await own(viewer.id);
    await account.set(body).save();
    return { account: presentAccount(account) };
  });

  serve(router, changePassword, async ({ body, viewer, req }) => {
    const account = await own(viewer.id);
    const right = await passes(req, limits, { email: account.email, password: body.current }, account);
    if (!right) throw invalid({ current: 'Not your password of today' });
    account.passwordHash = await hashPassword(body.password);
    await account.save();
    await voidTokens(account.id);
    await startSession(req, account.id);
    await endSessions(account.id, req.sessionID);
    await post.send(passwordChangedLetter(account, links));
    return { account: presentAccount(account) };
  });

  serve(router, changeEmail, async ({ body, viewer, req }) => {
    const account = await own(viewer.id);
    if (body.email === account.email) throw invalid({ email: 'This is your address already' });
    const right = await passes(req, limits, { email: account.email, password: body.password }, account);
    if (!right) throw invalid({ password: 'Not your password' });
    await countLetter(req, limits, body.email);
    await inEvenTime(askToMove(account, body.email, tools));
    return { sent: true as const };
  });

  serve(router, readSessions, async ({ viewer, req }) => ({
    sessions: await listSessions((await own(viewer.id)).id, req.sessionID),
  }));

  serve(router, endSession, async ({ params, viewer, req }) => {
    const account = await own(viewer.id);
    const secret = await secretOf(account.id, params.id);
    if (secret === undefined) throw notFound('session');
    if (secret === req.sessionID) await stopSession(req);
    else await endSessionOf(secret);
    return { sessions: await listSessions(account.id, secret) };
  });

  serve(router, endOtherSessions, async ({ viewer, req }) => {
    const account = await own(viewer.id);
    await endSessions(account.id, req.sessionID);
    return { sessions: await listSessions(account.id, req.sessionID) };
  });

  return router;
}

/** The viewer's account; gone with it is who was signed in. */
async function own(id: string | null): Promise<AccountDocument> {
  const account = id === null ? null : await findAccount(id);
  if (!account) throw new ApiProblem('sign_in_required', 'Please sign in');
  return account;
}

/** The new address confirms, the old one is told; an address that has an account is told of that. */
async function askToMove(account: AccountDocument, email: string, { post, links }: Tools): Promise<void> {
  await post.send(leavingAddressLetter(account, email, links));
  const taken = await findByEmail(email);
  if (taken) return post.send(alreadyLetter(taken, links));
  const token = await issueToken('email', account.id, { email });
  await post.send(newAddressLetter({ email, lang: account.lang }, links.verify(token)));
}
