import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import mongoose, { Schema } from 'mongoose';
import { openDatabase } from '../../server/database/connect';
import { startEmbeddedMongo } from '../../server/database/embedded/start';

const rounds = 2;

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'single-desk-app-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test(`the app is killed ${rounds} times during writes: the next start has everything acknowledged`, async () => {
  const acknowledged: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const app = spawnApp(round * 1_000_000);
    for await (const line of createInterface({ input: app.stdout })) {
      if (line.startsWith('open')) continue;
      acknowledged.push(Number(line));
      if (acknowledged.length >= (round + 1) * 100) app.kill('SIGKILL');
    }
  }

  // The orphaned database process closes by itself, and its folder is free again.
  const database = await openDatabase({ dataDir });
  const Note = mongoose.model('Note', new Schema({ n: Number }));
  const kept = new Set(await Note.distinct('n'));
  expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * 100);
  await expect(Note.create({ n: acknowledged[0] })).rejects.toMatchObject({ code: 11000 });
  const health = await mongoose.connection.db?.command({ validate: 'notes', full: true });
  expect(health).toMatchObject({ valid: true, nIndexes: 2 });
  expect(database.ok()).toBe(true);
  await database.close();
  expect(database.ok()).toBe(false);
}, 90_000);

test('a second start on the same folder says what to do, and does not disturb the first', async () => {
  const folder = join(dataDir, 'shared');
  const first = await startEmbeddedMongo(folder);

  await expect(startEmbeddedMongo(folder)).rejects.toThrow(
    `The database in ${folder} is in use by another process. Stop that one, or set DATA_DIR to another folder.`,
  );

  const connection = await mongoose.createConnection(first.uri).asPromise();
  expect(await connection.collection('still').insertOne({ here: true })).toMatchObject({ acknowledged: true });
  await connection.close();
  await first.close();
});

function spawnApp(firstNumber: number) {
  const program = join(__dirname, 'writingApp.ts');
  return spawn(process.execPath, ['--import', 'tsx', program, dataDir, String(firstNumber)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
