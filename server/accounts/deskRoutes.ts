import { Router } from 'express';
import { fold } from '../common/fold';
import { ApiProblem, notAllowed, notFound } from '../http/problems';
import { serve } from '../http/serve';
import { changeAccount, readAccounts } from './contract';
import { Account, type AccountDocument, findAccount } from './model';
import { presentAccount } from './present';

const pageSize = 50;

/** Accounts as the desk sees them. */
export function deskRoutes(): Router {
  const router = Router();

  serve(router, readAccounts, async ({ query }) => {
    const found = Account.find(matching(query.q));
    const [total, accounts] = await Promise.all([
      Account.countDocuments(found.getFilter()),
      found
        .sort({ createdAt: -1, _id: -1 })
        .skip((query.page - 1) * pageSize)
        .limit(pageSize),
    ]);
    return {
      total,
      accounts: accounts.map((account) => ({
        ...presentAccount(account),
        createdAt: account.createdAt.toISOString(),
      })),
    };
  });

  serve(router, changeAccount, async ({ params, body, viewer }) => {
    const account = await findAccount(params.id);
    if (!account) throw notFound('account');
    if (body.role !== undefined && body.role !== account.role) {
      if (viewer.role !== 'admin') throw notAllowed('give roles');
      if (viewer.id === account.id) throw notAllowed('change your own role: ask another administrator');
      if (account.verifiedAt === null)
        throw new ApiProblem('conflict', 'This address is not confirmed yet: nobody knows whose account it is');
    }
    const before = account.role;
    await account.set(body).save();
    if (before === 'admin') await keepAnAdmin(account);
    return presentAccount(account);
  });

  return router;
}

/** Every word is somewhere in the name, the organisation or the address. */
function matching(q: string) {
  // A pattern with a NUL in it is none to the database, and no name has one.
  const words = fold(q)
    .split(/[\s\0]+/)
    .filter(Boolean);
  return words.length === 0 ? {} : { $and: words.map((word) => ({ searchText: new RegExp(literal(word)) })) };
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Two administrators may demote each other at the same moment: whoever finds nobody left takes it back. */
async function keepAnAdmin(account: AccountDocument): Promise<void> {
  if (await Account.exists({ role: 'admin' })) return;
  account.role = 'admin';
  await account.save();
  throw new ApiProblem('conflict', 'The last administrator stays one');
}
