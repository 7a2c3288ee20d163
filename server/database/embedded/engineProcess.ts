import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type EmbeddedMongo, type EmbeddedOptions, EngineUnavailable, FolderInUse } from './embeddedMongo';
import { ended, howItEnded, isOver, keepRunning } from './keepRunning';
import { type ChildReport, childReport } from './report';
import { makeSocketPlace } from './socketPlace';

const program = fileURLToPath(new URL('./child/main.mjs', import.meta.url));

/** Milliseconds. */
const timeToClose = 10_000;

/**
 * MongoDB's engine in a process of its own, started again on the same socket when it dies. So the memory and the work of
 * the database stay out of the app's process, and a crash of the one leaves the other alive.
 *
 * @param folder an absolute path
 * @throws EngineUnavailable | FolderInUse | Error
 */
export async function startEngineProcess(folder: string, options: EmbeddedOptions): Promise<EmbeddedMongo> {
  const socket = await makeSocketPlace();
  const ending = new AbortController();
  let child = launch(folder, socket.path);
  const version = await whenReady(child, folder).catch(async (error) => {
    await socket.remove();
    throw error;
  });

  const startAgain = async () => {
    child = launch(folder, socket.path);
    await whenReady(child, folder);
  };
  const watching = keepRunning({ current: () => child, startAgain }, ending.signal, options);

  return {
    uri: socket.uri,
    engine: `embedded (MongoDB ${version})`,
    pid: () => (isOver(child) ? undefined : child.pid),
    async close() {
      ending.abort();
      await stop(child);
      await watching;
      await socket.remove();
    },
  };
}

function launch(folder: string, socketPath: string): ChildProcess {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  return fork(program, [folder, socketPath], {
    // The app's own flags load the TypeScript runtime, which this program does without.
    execArgv: [],
    // glibc's allocator keeps a pool per thread; two, which give back what is free, save 60 of 240 MB at 10,000 listings.
    env: { ...environment, MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** The version of the engine, once it serves. */
async function whenReady(child: ChildProcess, folder: string): Promise<string> {
  const report = await firstReport(child);
  if (report.state === 'ready') return report.version;
  if (report.state === 'unavailable') throw new EngineUnavailable(report.reason);
  if (report.state === 'inUse') throw new FolderInUse(folder);
  throw new Error(`The database in ${folder} cannot be opened: ${report.reason}`);
}

/** What the process says of its start, or that it ended without a word. */
function firstReport(child: ChildProcess): Promise<ChildReport> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve(childReport.parse(message)));
    child.on('error', (error) => resolve({ state: 'failed', reason: error.message }));
    child.once('exit', () => resolve({ state: 'failed', reason: `it ended with ${howItEnded(child)}` }));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  const tooLong = setTimeout(() => child.kill('SIGKILL'), timeToClose);
  await ended(child);
  clearTimeout(tooLong);
}
