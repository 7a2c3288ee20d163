import { setTimeout as wait } from 'node:timers/promises';
import type { MongoMemoryServer } from 'mongodb-memory-server-core';
import {
  databaseName,
  type EmbeddedMongo,
  type EmbeddedOptions,
  EngineUnavailable,
  FolderInUse,
} from './embeddedMongo';
import { keepRunning } from './keepRunning';

/** Milliseconds. After a crash the server reads its journal before it answers. */
const timeToStart = 60_000;
/** The guard of a killed process takes some seconds to end its server. */
const tries = 5;
const betweenTries = 2_000;

/**
 * MongoDB's official server, fetched once into the user's cache, for machines the embedded engine has no build for. It
 * listens on a free port of this machine only, and a guard process ends it should this process be killed.
 *
 * @param folder an absolute path to a folder that exists
 * @throws EngineUnavailable when it cannot be fetched or started; FolderInUse
 */
export async function startDownloadedServer(folder: string, options: EmbeddedOptions): Promise<EmbeddedMongo> {
  options.log?.('Starting a MongoDB server on this machine; the first time it is downloaded');
  const server = await load(folder);
  await startWhenFree(server, folder);
  const { instance, port } = await server.ensureInstance();
  const ending = new AbortController();

  let running = runningProcess(server);
  const startAgain = async () => {
    await server.stop({ doCleanup: false });
    await server.start(true);
    running = runningProcess(server);
  };
  const watching = keepRunning({ current: () => running, startAgain }, ending.signal, options);

  return {
    uri: `mongodb://127.0.0.1:${port}/${databaseName}?directConnection=true&journal=true`,
    engine: 'MongoDB server of its own',
    pid: () => instance.mongodProcess?.pid,
    async close() {
      ending.abort();
      await server.stop({ doCleanup: false });
      await watching;
    },
  };
}

async function load(folder: string): Promise<MongoMemoryServer> {
  try {
    const { MongoMemoryServer } = await import('mongodb-memory-server-core');
    return new MongoMemoryServer({
      instance: { dbPath: folder, storageEngine: 'wiredTiger', launchTimeout: timeToStart },
    });
  } catch (error) {
    throw new EngineUnavailable(String(error));
  }
}

async function startWhenFree(server: MongoMemoryServer, folder: string): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      return await server.start();
    } catch (error) {
      if (!String(error).includes('DBPathInUse')) throw new EngineUnavailable(String(error));
      await wait(betweenTries);
    }
  }
  throw new FolderInUse(folder);
}

function runningProcess(server: MongoMemoryServer) {
  const running = server.instanceInfo?.instance.mongodProcess;
  if (!running) throw new Error('the MongoDB server has no process');
  return running;
}
