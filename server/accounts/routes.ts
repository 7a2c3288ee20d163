import { Router } from 'express';
import { ApiProblem } from '../http/problems';
import { serve } from '../http/serve';
import { readMe, signIn, signOut } from './contract';
import { findAccount, findByEmail } from './model';
import { isPassword } from './passwords';
import { presentAccount } from './present';
import { startSession, stopSession } from './session';

export function accountRoutes(): Router {
  const router = Router();

  serve(router, readMe, async ({ viewer }) => {
    const account = viewer.id === null ? null : await findAccount(viewer.id);
    return { account: account && presentAccount(account) };
  });

  serve(router, signIn, async ({ body, req }) => {
    const account = await findByEmail(body.email);
    const right = await isPassword(body.password, account?.passwordHash);
    if (!account || !right) throw new ApiProblem('not_allowed', 'The address or the password is not right');
    await startSession(req, account.id);
    return { account: presentAccount(account) };
  });

  serve(router, signOut, async ({ req }) => {
    await stopSession(req);
    return { account: null };
  });

  return router;
}
