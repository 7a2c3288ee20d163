import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import pino from 'pino';
import request from 'supertest';
import type { AccountRole } from '../server/accounts/contract';
import type { LimitSettings } from '../server/accounts/limits';
import type { AccountRecord } from '../server/accounts/model';
import { createApp, type Outside } from '../server/app';
import { buildIndexes } from '../server/database/indexes';
import { createIndexing, type Indexing } from '../server/listings/indexing';
import type { Letter } from '../server/mail/letter';
import { KeptLetter } from '../server/mail/model';
import { createPost } from '../server/mail/post';
import { openPhotos, type Photos } from '../server/media/photos';
import type { SearchEngine } from '../server/search/engine';
import { openSearch } from '../server/search/open';
import { buildAccount, testPassword } from './builders';
import { connectTestDatabase } from './setup/database';

export type SignedIn = ReturnType<typeof request.agent> & { id: string };

export interface TestDesk {
  app: Express;
  /** What the app was given: for another process on the same database. */
  outside: Outside;
  engine: SearchEngine;
  indexing: Indexing;
  photos: Photos;
  /** Where it keeps everything but the database. */
  dataDir: string;
  /** A person who is not signed in. */
  visitor: ReturnType<typeof request>;
  /** Somebody new with this role, signed in: an agent that keeps its cookie, and the account's id as `id`. */
  as(role: AccountRole, more?: Partial<AccountRecord>): Promise<SignedIn>;
  /** The letters that were handed in and not delivered, newest last; those to one address, if one is named. */
  letters(to?: string): Promise<Letter[]>;
  close(): Promise<void>;
}

/** A test file signs in from one machine and more often than a house of people would. */
const often = { points: 10_000, seconds: 3600 };
const loose: LimitSettings = {
  signInByAddress: often,
  signInByNetwork: often,
  signUpByNetwork: often,
  lettersByAddress: often,
  lettersByNetwork: often,
  photosByAccount: often,
  listingsByAccount: often,
  claimsByAccount: often,
  wrapFormsByNetwork: often,
  enquiriesByNetwork: often,
  enquiriesByAddress: often,
  threadRepliesByNetwork: often,
  availabilityByNetwork: often,
  needNotesByNetwork: often,
  castingCallsByNetwork: often,
  castingApplicationsByNetwork: often,
  castingLettersByAddress: often,
  shortlistsByAccount: often,
  plansByNetwork: often,
  sharesByAccount: often,
  sharePasswordsByShare: often,
  sharePasswordsByNetwork: often,
  packageRepliesByNetwork: often,
  packageFilesByNetwork: often,
  screenplaysByNetwork: often,
};

/** The address behind a letter's button, as a path of this desk; the first button, unless a label is named. */
export function linkIn(letter: Letter | undefined, label?: string): string {
  const action = letter?.actions?.find((each) => label === undefined || each.label === label);
  if (!action) throw new Error(`The letter has no such button: ${JSON.stringify(letter)}`);
  return new URL(action.url).pathname;
}

async function keptLetters(to?: string): Promise<Letter[]> {
  const records = await KeptLetter.find(to === undefined ? {} : { to }).sort({ _id: 1 });
  return records.flatMap(({ letter }) => letter ?? []);
}

/**
 * The real app in this process, on a database and an index of its own: the engines that the environment names, else
 * ours. Without the pages, unless `clientDir` names a built client.
 */
export async function startDesk(place: { clientDir?: string } = {}): Promise<TestDesk> {
  const dropDatabase = await connectTestDatabase();
  // A connection left open by a start that failed would keep the test run from ending.
  return openTestDesk(place, dropDatabase).catch(async (error) => {
    await dropDatabase();
    throw error;
  });
}

async function openTestDesk(
  { clientDir }: { clientDir?: string },
  dropDatabase: () => Promise<void>,
): Promise<TestDesk> {
  await buildIndexes();
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const { MEILI_URL, MEILI_KEY = '' } = process.env;
  const prefix = `test-${process.pid}-${Date.now()}`;
  const engine = openSearch({
    meili: MEILI_URL ? { url: MEILI_URL, key: MEILI_KEY, prefix } : undefined,
    file: join(folder, 'search.db'),
  });
  const log = pino({ level: 'silent' });
  const indexing = createIndexing(engine, log);
  await indexing.open();
  const photos = await openPhotos({ dataDir: folder });
  const outside: Outside = {
    log,
    version: 'test',
    publicUrl: 'http://localhost:3000',
    demo: true,
    mediaDir: join(folder, 'media'),
    photos,
    clientDir: clientDir ?? join(folder, 'client'),
    database: { engine: 'test', ok: () => true },
    engine,
    pending: indexing.pending,
    index: indexing.index,
    session: { secret: 'a secret of the tests, long enough', secure: false },
    post: createPost(),
    limits: loose,
  };
  const app = createApp(outside);
  async function as(role: AccountRole, more: Partial<AccountRecord> = {}): Promise<SignedIn> {
    const account = await buildAccount({ role, ...more });
    const agent = request.agent(app);
    await agent.post('/api/session').send({ email: account.email, password: testPassword }).expect(200);
    return Object.assign(agent, { id: account.id as string });
  }
  return {
    app,
    outside,
    engine,
    indexing,
    photos,
    dataDir: folder,
    visitor: request(app),
    as,
    letters: keptLetters,
    close: async () => {
      await photos.close();
      await engine.close();
      await dropDatabase();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
