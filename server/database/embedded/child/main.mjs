// @ts-check
/**
 * The database process: MongoDB's engine behind a private Unix socket. Started by ../engineProcess.ts with the data
 * folder and the socket's path, and reports to it once; ended by SIGTERM, or by the end of the process that started it.
 *
 * Plain JavaScript, unlike the rest of the server, because the TypeScript runtime would cost this process 40 MB and
 * 0.3 s of its start (measured on Node 20: 43 MB without, 83 MB with), out of 450 MB for the whole product.
 */
import { rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EngineUnavailable, FolderInUse, limitCache, openEngine, versionOf } from './engine.mjs';
import { listen } from './listener.mjs';

const [folder, socketPath] = process.argv.slice(2);
if (!folder || !socketPath || !process.send) throw new Error('This process is started by engineProcess.ts');

/** Megabytes. */
const cacheSize = 64;

/** @type {(() => Promise<void>) | undefined} */
let close;
let leaving = false;

// Ctrl-C and a closed terminal reach the whole group of processes: when to stop is the parent's decision.
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
process.on('SIGTERM', () => void leave(socketPath));
// Without this a killed parent would leave a process behind that keeps the folder locked.
process.on('disconnect', () => void leave(socketPath));

try {
  const version = await start(folder, socketPath);
  process.send({ state: 'ready', version });
} catch (error) {
  process.send(failure(error), () => process.exit(1));
}

/**
 * @param {string} folder
 * @param {string} socketPath
 */
async function start(folder, socketPath) {
  const engine = await openEngine(folder);
  await limitCache(engine, cacheSize);
  // A process that was killed has left its socket.
  await rm(socketPath, { force: true });
  const endConnections = await listen(engine, socketPath);
  close = () => {
    endConnections();
    return engine.close();
  };
  return await versionOf(engine);
}

/**
 * Closes what is open and ends the process. An engine that is still opening needs no closing: it is safe to kill.
 *
 * @param {string} socketPath
 */
async function leave(socketPath) {
  if (leaving) return;
  leaving = true;
  await close?.();
  if (!process.connected) await removeSocket(socketPath);
  process.exit(0);
}

/** @param {string} socketPath */
async function removeSocket(socketPath) {
  await rm(socketPath, { force: true });
  await rmdir(dirname(socketPath)).catch(() => {});
}

/**
 * @param {unknown} error
 * @returns {import('../report').ChildReport}
 */
function failure(error) {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof EngineUnavailable) return { state: 'unavailable', reason };
  if (error instanceof FolderInUse) return { state: 'inUse' };
  return { state: 'failed', reason };
}
