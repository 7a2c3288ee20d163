import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose, { mongo } from 'mongoose';
import { openDatabase } from '../../server/database/connect';
import { testUri, uniqueName, uriOf } from '../setup/database';

let folder: string;
let client: mongo.MongoClient;
let elsewhere: mongo.Db;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'single-desk-commands-'));
  client = await new mongo.MongoClient(testUri()).connect();
  elsewhere = client.db(uniqueName());
});
afterAll(async () => {
  await elsewhere.dropDatabase();
  await client.close();
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  code: number;
  said: string;
}

/** Runs `npm run backup` or `npm run restore`, as package.json spells them. */
const command = (name: 'backup' | 'restore', given: string[], database: { DATA_DIR?: string; MONGODB_URI?: string }) =>
  new Promise<Ended>((resolve) => {
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      MONGODB_URI: '',
      DATA_DIR: join(folder, 'nowhere'),
      ...database,
    };
    execFile(
      process.execPath,
      ['--import', 'tsx', `scripts/${name}.ts`, ...given],
      { env },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, said: `${stdout}${stderr}` });
      },
    );
  });

test('moving house: out of the embedded database of one folder, into another server', async () => {
  const old = join(folder, 'old');
  const file = join(folder, 'house.jsonl.gz');
  const first = await openDatabase({ dataDir: old });
  await mongoose.connection.collection('listings').insertMany([{ title: 'Garabit' }, { title: 'Pavin' }]);
  await first.close();

  const backup = await command('backup', [file], { DATA_DIR: old });
  const restore = await command('restore', [file], { MONGODB_URI: uriOf(elsewhere.databaseName) });

  expect(backup).toEqual({
    code: 0,
    said: expect.stringMatching(/^Saved from embedded .* into .*house.jsonl.gz: 2 listings\.\n$/),
  });
  expect(restore).toEqual({ code: 0, said: expect.stringMatching(/^Restored into .*MongoDB.*: 2 listings\.\n/) });
  expect(await elsewhere.collection('listings').distinct('title')).toEqual(['Garabit', 'Pavin']);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
}, 90_000);

test('a command that cannot do its work says why in a line and ends with an error', async () => {
  const [nameless, unreachable] = await Promise.all([
    command('restore', [], { DATA_DIR: folder }),
    command('backup', [join(folder, 'x.gz')], {
      MONGODB_URI: 'mongodb://ana:secret@127.0.0.1:1/desk?serverSelectionTimeoutMS=300',
    }),
  ]);

  expect(nameless).toEqual({ code: 1, said: 'Which backup? npm run restore -- FILE [--replace]\n' });
  expect(unreachable).toEqual({
    code: 1,
    said: expect.stringMatching(/^The database at mongodb:\/\/127\.0\.0\.1:1\/desk cannot be used: .*\n$/),
  });
  expect(unreachable.said).not.toContain('secret');
}, 60_000);
