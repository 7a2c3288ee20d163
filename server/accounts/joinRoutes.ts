import { Router } from 'express';
import { isDuplicate } from '../database/duplicate';
import { ApiProblem } from '../http/problems';
import { serve } from '../http/serve';
import { forgotPassword, resetPassword, signUp, verifyAccount } from './contract';
import { countLetter, inEvenTime } from './guard';
import { passwordChangedLetter, resetLetter } from './letters';
import { networkOf } from './limits';
import { type AccountDocument, findAccount, findByEmail } from './model';
import { hashPassword } from './passwords';
import { presentAccount } from './present';
import { startSession } from './session';
import { endSessions } from './sessionList';
import { enter } from './signUp';
import { issueToken, type Purpose, type TokenRecord, takeToken, voidTokens } from './tokens';
import type { Tools } from './tools';

const sent = { sent: true } as const;

/** Signing up, and what the links of letters do. */
export function joinRoutes(tools: Tools): Router {
  const router = Router();
  const { limits, links, post } = tools;

  serve(router, signUp, async ({ body, req }) => {
    await limits.signUpByNetwork.spend(networkOf(req.ip ?? ''));
    await countLetter(req, limits, body.email);
    await inEvenTime(enter(body, tools));
    return sent;
  });

  serve(router, verifyAccount, async ({ body, req, viewer }) => {
    const { token, account } = await redeem(body.token, 'verify', 'email');
    if (token.purpose === 'email') {
      await moveTo(account, token.email ?? account.email);
      return { account: viewer.id === account.id ? presentAccount(account) : null };
    }
    account.set({ verifiedAt: new Date(), passwordHash: token.passwordHash ?? account.passwordHash });
    await account.save();
    await voidTokens(account.id);
    await startSession(req, account.id);
    return { account: presentAccount(account) };
  });

  serve(router, forgotPassword, async ({ body, req }) => {
    await countLetter(req, limits, body.email);
    await inEvenTime(sendReset(body.email, tools));
    return sent;
  });

  serve(router, resetPassword, async ({ body, req }) => {
    const { account } = await redeem(body.token, 'reset');
    const passwordHash = await hashPassword(body.password);
    account.set({ passwordHash, verifiedAt: account.verifiedAt ?? new Date() });
    await account.save();
    await voidTokens(account.id);
    await endSessions(account.id);
    await limits.signInByAddress.forgive(account.email);
    await startSession(req, account.id);
    await post.send(passwordChangedLetter(account, links));
    return { account: presentAccount(account) };
  });

  return router;
}

async function sendReset(email: string, { post, links }: Tools): Promise<void> {
  const account = await findByEmail(email);
  if (!account) return;
  const token = await issueToken('reset', account.id);
  await post.send(resetLetter(account, links.reset(token)));
}

/** Uses a letter's token up and loads whose it is. */
async function redeem(
  secret: string,
  ...purposes: Purpose[]
): Promise<{ token: TokenRecord; account: AccountDocument }> {
  const token = await takeToken(secret, ...purposes);
  const account = token && (await findAccount(token.account));
  if (!token || !account) throw new ApiProblem('not_found', 'This link was used already, or is too old');
  return { token, account };
}

async function moveTo(account: AccountDocument, email: string): Promise<void> {
  account.email = email;
  try {
    await account.save();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new ApiProblem('conflict', 'This address has an account of its own by now');
  }
  await voidTokens(account.id);
}
