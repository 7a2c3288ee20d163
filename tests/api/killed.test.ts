import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import mongoose from 'mongoose';
import pino from 'pino';
import { openDatabase } from '../../server/database/connect';
import { createIndexing } from '../../server/listings/indexing';
import { Listing } from '../../server/listings/model';
import { openSearch } from '../../server/search/open';

/** A short run with every test; FAULT_ROUNDS=20 for the long one. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 4);
const writesBetweenKills = 40;

const dataDir = mkdtempSync(join(tmpdir(), 'desk-killed-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

type Desk = ChildProcessByStdio<null, Readable, null>;

function startWriting(round: number): Desk {
  const program = join(__dirname, '..', 'setup', 'writingDesk.ts');
  return spawn(process.execPath, ['--import', 'tsx', program, dataDir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The database of a desk is its only child that outlives a moment. */
const killDatabaseOf = (desk: Desk) => execFileSync('pkill', ['-KILL', '-P', String(desk.pid)]);

/** Odd rounds kill the desk; even rounds kill its database first, let it come back, and then the desk. */
async function writeAndKill(round: number): Promise<string[]> {
  const desk = startWriting(round);
  const told: string[] = [];
  for await (const line of createInterface({ input: desk.stdout })) {
    if (line !== 'open') told.push(line);
    if (round % 2 === 0 && told.length === writesBetweenKills / 2 && line !== 'open') killDatabaseOf(desk);
    if (told.length >= writesBetweenKills) desk.kill('SIGKILL');
  }
  return told;
}

test(`desk and database are killed ${rounds} times during writes: nothing acknowledged is lost, and the index catches up`, async () => {
  const acknowledged: string[] = [];
  for (let round = 1; round <= rounds; round += 1) acknowledged.push(...(await writeAndKill(round)));

  const database = await openDatabase({ dataDir });
  const engine = openSearch({ file: join(dataDir, 'search.db') });
  const indexing = createIndexing(engine, pino({ level: 'silent' }));
  await indexing.open();
  await indexing.repairAll();
  await indexing.sweep();

  const kept = new Set(await Listing.distinct('title'));
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * writesBetweenKills);
  expect(acknowledged.filter((title) => !kept.has(title))).toEqual([]);

  const truth = await Listing.find().lean();
  const held = await engine.revisions('location');
  expect([...held].sort()).toEqual(truth.map(({ _id, revision }): [string, number] => [String(_id), revision]).sort());
  const last = acknowledged.at(-1) ?? '';
  const found = await engine.search({ kind: 'location', q: `"${last}"`, page: { page: 1, perPage: 5 } });
  expect(found.hits.map(({ doc }) => doc.title)).toEqual([last]);

  await engine.close();
  await database.close();
  await mongoose.disconnect();
}, 600_000);
