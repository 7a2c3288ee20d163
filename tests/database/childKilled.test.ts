import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose, { type Connection, Schema } from 'mongoose';
import type { EmbeddedMongo } from '../../server/database/embedded/embeddedMongo';
import { startEmbeddedMongo } from '../../server/database/embedded/start';

const kills = 20;
const writersAtOnce = 4;

let folder: string;
let own: EmbeddedMongo;
let connection: Connection;
let restarted = () => {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'single-desk-killed-'));
  own = await startEmbeddedMongo(folder, { onRestart: () => restarted() });
  connection = await mongoose.createConnection(own.uri, { autoIndex: false }).asPromise();
});
afterAll(async () => {
  await connection.close();
  await own.close();
  await rm(folder, { recursive: true, force: true });
});

test(`the database process is killed ${kills} times during writes: nothing acknowledged is lost`, async () => {
  const Note = connection.model('Note', new Schema({ n: { type: Number, unique: true }, text: String }));
  const Counter = connection.model('Counter', new Schema({ _id: String, count: { type: Number, default: 0 } }));
  await Note.createIndexes();
  await Counter.create({ _id: 'notes' });
  const acknowledged: number[] = [];
  const refused: unknown[] = [];
  let counted = 0;
  let next = 0;
  let writing = true;

  const write = async () => {
    while (writing) {
      next += 1;
      const n = next;
      try {
        await Note.create({ n, text: 'x'.repeat(500) });
        acknowledged.push(n);
        await Counter.updateOne({ _id: 'notes' }, { $inc: { count: 1 } });
        counted += 1;
      } catch (error) {
        refused.push(error);
      }
    }
  };
  const writers = Array.from({ length: writersAtOnce }, write);
  for (let kill = 0; kill < kills; kill += 1) {
    const before = acknowledged.length;
    await until(() => acknowledged.length > before + 20);
    const back = new Promise<void>((resolve) => {
      restarted = resolve;
    });
    killNow(own.pid());
    await back;
  }
  writing = false;
  await Promise.all(writers);

  const kept = new Set(await Note.distinct('n'));
  expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(kills * 20);
  const { count = 0 } = (await Counter.findById('notes').lean()) ?? {};
  expect(count).toBeGreaterThanOrEqual(counted);
  // A write of which no answer came may have happened or not.
  expect(count).toBeLessThanOrEqual(counted + refused.length);

  await expect(Note.create({ n: acknowledged[0] })).rejects.toMatchObject({ code: 11000 });
  expect(await connection.db?.command({ validate: 'notes', full: true })).toMatchObject({ valid: true, nIndexes: 2 });
}, 120_000);

test('reading goes on over a death without an error', async () => {
  const Note = connection.model('Note');
  const back = new Promise<void>((resolve) => {
    restarted = resolve;
  });

  // Connections that died in the story before are found out when they are used: the driver asks again once, not twice.
  await Promise.allSettled(Array.from({ length: 20 }, () => Note.exists({ n: 1 })));

  killNow(own.pid());
  const found = await Note.exists({ n: 1 });
  await back;

  expect(found).not.toBeNull();
});

test('Ctrl-C reaches the whole group of processes, but when to stop is for the app to decide', async () => {
  const pid = own.pid() ?? Number.NaN;

  process.kill(pid, 'SIGINT');
  process.kill(pid, 'SIGHUP');

  expect(await connection.model('Note').exists({ n: 1 })).not.toBeNull();
  expect(own.pid()).toBe(pid);
});

function killNow(pid: number | undefined): void {
  if (pid === undefined) throw new Error('There is no database process to kill');
  process.kill(pid, 'SIGKILL');
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
