import { parseArgs } from 'node:util';
import { emailInput } from '../server/accounts/contract';
import { adminLetter, linksOf } from '../server/accounts/letters';
import { makeAdmin } from '../server/accounts/makeAdmin';
import { openDatabase } from '../server/database/connect';
import { buildIndexes } from '../server/database/indexes';
import { type Env, readEnv } from '../server/env';
import { createPost } from '../server/mail/post';

const usage = `npm run admin -- name@example.org [--name "First Last"]

  Makes the account an administrator; makes the account if there is none, and shows the link to choose its password.`;

function readArguments(): { email: string; name: string } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' } } });
  const email = emailInput.safeParse(positionals[0]);
  if (!email.success || positionals.length !== 1) throw new Error(usage);
  return { email: email.data, name: values.name?.trim() || (email.data.split('@')[0] ?? email.data) };
}

async function create(env: Env, { email, name }: { email: string; name: string }): Promise<void> {
  const { account, token } = await makeAdmin(email, name);
  console.log(`${account.email} (${account.name}) is an administrator.`);
  if (token === undefined) return;
  const url = linksOf(env.publicUrl).reset(token);
  console.log(`Within an hour, choose the password here:\n  ${url}`);
  if (env.mail.smtpUrl === undefined) return;
  // Kept in the database; the desk sends it when it runs.
  await createPost().send(adminLetter(account, url));
  console.log('The same link is on its way by mail.');
}

async function main(): Promise<void> {
  const given = readArguments();
  const env = readEnv();
  const database = await openDatabase({ uri: env.mongodbUri, dataDir: env.dataDir });
  try {
    await buildIndexes();
    await create(env, given);
  } finally {
    await database.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
