import { type Request, Router } from 'express';
import { ApiProblem, TooManyRequests } from '../http/problems';
import { serve } from '../http/serve';
import { readMe, signIn, signOut } from './contract';
import { countLetter, passes } from './guard';
import { type AccountDocument, findAccount, findByEmail } from './model';
import { presentAccount } from './present';
import { startSession, stopSession } from './session';
import { sendVerification } from './signUp';
import type { Tools } from './tools';

/** Signing in and out, and who is asking. */
export function sessionRoutes(tools: Tools): Router {
  const router = Router();

  serve(router, readMe, async ({ viewer }) => {
    const account = viewer.id === null ? null : await findAccount(viewer.id);
    return { account: account && presentAccount(account) };
  });

  serve(router, signIn, async ({ body, req }) => {
    const account = await findByEmail(body.email);
    const right = await passes(req, tools.limits, body, account);
    if (!account || !right) throw new ApiProblem('not_allowed', 'The address or the password is not right');
    if (account.verifiedAt === null) throw await unconfirmed(account, req, tools);
    await startSession(req, account.id);
    return { account: presentAccount(account) };
  });

  serve(router, signOut, async ({ req }) => {
    await stopSession(req);
    return { account: null };
  });

  return router;
}

/** Said to nobody but who knows the password. A fresh letter goes out, unless enough of them did lately. */
async function unconfirmed(account: AccountDocument, req: Request, tools: Tools): Promise<ApiProblem> {
  try {
    await countLetter(req, tools.limits, account.email);
    await sendVerification(account, account.passwordHash, tools);
  } catch (error) {
    if (!(error instanceof TooManyRequests)) throw error;
  }
  return new ApiProblem('not_allowed', 'Confirm your address first: the letter with the link is on its way', {
    email: 'Not confirmed yet: open the link in the letter we sent to it',
  });
}
