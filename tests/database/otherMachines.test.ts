import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { startEmbeddedMongo } from '../../server/database/embedded/start';

/** What is set to make this machine look like one the engine has no build for, with a server to download or without. */
const noEngine = { NAPI_RS_NATIVE_LIBRARY_PATH: '/nowhere.node' };
const aServer = { MONGOMS_SYSTEM_BINARY: join(__dirname, 'standInServer.mjs') };
const noServer = { MONGOMS_DOWNLOAD_MIRROR: 'https://127.0.0.1:1', MONGOMS_MAX_RETRIES: '0' };

let folder: string;
const usual = { ...process.env };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'single-desk-machines-'));
});
afterEach(async () => {
  process.env = { ...usual };
  await rm(folder, { recursive: true, force: true });
});

test('without a build of the engine, the official server runs on the folder, and again when it dies', async () => {
  Object.assign(process.env, noEngine, aServer);
  let back = () => {};
  const restarted = new Promise<void>((resolve) => {
    back = resolve;
  });
  const first = await startEmbeddedMongo(folder, { onRestart: () => back() });
  const connection = await mongoose.createConnection(first.uri).asPromise();
  await connection.collection('notes').insertOne({ text: 'kept' });

  process.kill(first.pid() ?? Number.NaN, 'SIGKILL');
  await restarted;
  expect(await connection.collection('notes').countDocuments()).toBe(1);
  await connection.close();
  await first.close();

  const second = await startEmbeddedMongo(folder);
  const again = await mongoose.createConnection(second.uri).asPromise();
  expect(await again.collection('notes').countDocuments()).toBe(1);
  await again.close();
  await second.close();
}, 60_000);

test('with neither, the message names the variable to set', async () => {
  Object.assign(process.env, noEngine, noServer, { MONGOMS_DOWNLOAD_DIR: folder });
  // The library that downloads tells of its failure too.
  jest.spyOn(console, 'warn').mockImplementation();

  await expect(startEmbeddedMongo(join(folder, 'data'))).rejects.toThrow(
    /No database can be started[\s\S]*Set MONGODB_URI/,
  );
}, 60_000);

test('a folder made by the engine is not given to another server', async () => {
  const engine = await startEmbeddedMongo(folder);
  await engine.close();
  Object.assign(process.env, noEngine, aServer);

  await expect(startEmbeddedMongo(folder)).rejects.toThrow(/was made by the embedded engine[\s\S]*npm run restore/);
});
