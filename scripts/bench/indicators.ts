import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import express from 'express';
import type { Viewer } from '../../server/common/viewer';
import { openDatabase } from '../../server/database/connect';
import { buildIndexes } from '../../server/database/indexes';
import { projection } from '../../server/indicators/fact';
import { indicatorsOf } from '../../server/indicators/indicators';
import { lookAt } from '../../server/indicators/outlook';
import { indicatorRoutes } from '../../server/indicators/routes';
import { Production } from '../../server/productions/model';
import { floor } from './floor';
import { milliseconds, percentile, printTable, type Samples, sample } from './measure';
import { get } from './product';
import { fillProductions } from './productions';

const year = 2025;
const rounds = 100;
const staff: Viewer = { id: 'f'.repeat(24), role: 'staff', name: 'Bench', trusted: false };

/** A year’s indicators recomputed over HTTP at `count` productions on the embedded database, one written before each. */
export async function benchIndicators(count = 10_000): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const database = await openDatabase({ dataDir });
  try {
    await buildIndexes();
    await fillProductions(count, year);
    console.log(`${count.toLocaleString('en')} productions, ${database.engine}, one written before each answer\n`);
    await measure();
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(): Promise<void> {
  const ids = await Production.find({}, { _id: 1 }).lean();
  const write = (run: number) =>
    Production.updateOne(
      { _id: ids[(run * 97) % ids.length]?._id },
      { $set: { prepDays: run, changedAt: new Date() } },
    );
  const { port, close } = await listen();
  const [before, memory] = [performance.now(), process.memoryUsage().heapUsed];
  const path = `/api/indicators?year=${year}&on=${year}-09-18`;
  const { body } = await get(port, path);
  console.log(`first answer, all of them read: ${milliseconds(performance.now() - before)} ms`);
  const ask = () => get(port, path);
  const rows = [
    await rowOf('a year, for the desk', rounds, ask, write),
    await rowOf('a year, for the public', rounds, () => get(port, `${path}&scope=public`), write),
    await rowOf('  of which brought up to date', rounds, () => lookAt({ year }, 'desk'), write),
    await rowOf('  of which reckoned', rounds, await reckoning()),
    await rowOf('floor: bare engine, all of them read anew', 5, readAll),
  ];
  const bare = await floor(body);
  printTable(
    ['', 'p50 ms', 'p95 ms', 'processor ms'],
    [...rows, ['floor: the same bytes from bare Node', ...clock(bare), '']],
  );
  console.log(`\n${(body.length / 1024).toFixed(0)} kB an answer; ${megabytesSince(memory)} MB in memory`);
  close();
}

/** The figures alone, of what is in memory. */
async function reckoning(): Promise<() => Promise<unknown>> {
  const outlook = await lookAt({ year, on: `${year}-09-18` }, 'desk');
  return async () => indicatorsOf(outlook);
}

/** What every answer would cost if nothing were kept: the driver reads the same fields of the whole collection. */
const readAll = () => Production.collection.find({}, { projection }).toArray();

/** By the clock, and the mean processor time of an answer: other work on the machine does not lengthen that. */
async function rowOf(
  name: string,
  times: number,
  ask: () => Promise<unknown>,
  before?: (run: number) => Promise<unknown>,
): Promise<string[]> {
  let [asked, microseconds] = [0, 0];
  const counting = async () => {
    const from = process.cpuUsage();
    await ask();
    const { user, system } = process.cpuUsage(from);
    microseconds += user + system;
    asked += 1;
  };
  const samples = await sample(times, counting, before);
  return [name, ...clock(samples), milliseconds(microseconds / asked / 1000)];
}

const clock = (samples: Samples): string[] => [0.5, 0.95].map((share) => milliseconds(percentile(samples, share)));

const megabytesSince = (before: number): string => ((process.memoryUsage().heapUsed - before) / 2 ** 20).toFixed(0);

/** The routes with somebody of the desk asking. */
async function listen(): Promise<{ port: number; close(): void }> {
  const app = express();
  app.use((req, _res, next) => {
    req.viewer = staff;
    next();
  });
  app.use(indicatorRoutes());
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, close };
}
