import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startDownloadedServer } from './downloadedServer';
import { type EmbeddedMongo, type EmbeddedOptions, EngineUnavailable } from './embeddedMongo';
import { startEngineProcess } from './engineProcess';
import { engineOf, markFolder } from './folderMark';

/**
 * Starts a MongoDB of our own on a folder: the embedded engine, or where that has no build, the official server. The
 * data survive restarts and `kill -9`; one process at a time may have the folder.
 *
 * @param dir made when missing
 * @throws Error with a message for the person at the keyboard
 */
export async function startEmbeddedMongo(dir: string, options: EmbeddedOptions = {}): Promise<EmbeddedMongo> {
  const folder = resolve(dir);
  await mkdir(folder, { recursive: true, mode: 0o700 });

  const madeBy = await engineOf(folder);
  if (madeBy === 'server') return startServer(folder, options, 'the folder is that of a downloaded server');
  try {
    const engine = await startEngineProcess(folder, options);
    await markFolder(folder, 'embedded');
    return engine;
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    if (madeBy === 'embedded') throw new Error(otherEngine(folder, error.message));
    return startServer(folder, options, error.message);
  }
}

async function startServer(folder: string, options: EmbeddedOptions, whyNotEmbedded: string): Promise<EmbeddedMongo> {
  try {
    const server = await startDownloadedServer(folder, options);
    await markFolder(folder, 'server');
    return server;
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    throw new Error(nothingRuns(whyNotEmbedded, error.message));
  }
}

const nothingRuns = (engine: string, server: string) => `No database can be started here.
The embedded engine: ${inOneLine(engine)}
A downloaded MongoDB server: ${inOneLine(server)}
Set MONGODB_URI to a MongoDB you have, for example mongodb://localhost:27017/single-desk`;

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

const otherEngine = (folder: string, reason: string) =>
  `The database in ${folder} was made by the embedded engine, which cannot run here: ${reason}.
Make a backup where it runs (npm run backup), then set MONGODB_URI here and restore it (npm run restore).`;
