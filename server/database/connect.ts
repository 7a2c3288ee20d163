import { join } from 'node:path';
import mongoose, { type mongo } from 'mongoose';
import { finishRestore } from './backup/swap';
import { startEmbeddedMongo } from './embedded/start';

/** Milliseconds, unless the URI says otherwise. A replica set elects a new primary within about 12 s. */
const timeToFindServer = 15_000;

export interface DatabasePlace {
  /** A MongoDB to use; without it a database of our own is kept in `dataDir`. */
  uri?: string;
  dataDir: string;
  /** One line for the log. */
  log?(line: string): void;
}

export interface Database {
  /** As a person reads it, for the health page and the log. */
  engine: string;
  uri: string;
  /** Whether the server answered lately. */
  ok(): boolean;
  /** Ends the connections, and the server if it is ours. */
  close(): Promise<void>;
}

/**
 * Connects mongoose to the database. Nobody else asks which one it is. Indexes are not built by the way: see
 * `buildIndexes`.
 *
 * @throws Error with a message for the person who starts the app
 */
export async function openDatabase({ uri, dataDir, log }: DatabasePlace): Promise<Database> {
  if (uri) {
    await connect(uri);
    return { engine: await nameOfServer(), uri, ok, close: () => mongoose.disconnect() };
  }

  const own = await startEmbeddedMongo(join(dataDir, 'database'), { log });
  const close = async () => {
    await mongoose.disconnect();
    await own.close();
  };
  await connect(own.uri).catch(async (error) => {
    await close();
    throw error;
  });
  return { engine: own.engine, uri: own.uri, ok, close };
}

/** The driver's own view of the database mongoose is connected to. */
export function connectedDatabase(): mongo.Db {
  const { db } = mongoose.connection;
  if (!db) throw new Error('The database is not open');
  return db;
}

const ok = () => mongoose.connection.readyState === mongoose.ConnectionStates.connected;

async function connect(uri: string): Promise<void> {
  mongoose.set('strictQuery', true);
  const patience = uri.includes('serverSelectionTimeoutMS') ? {} : { serverSelectionTimeoutMS: timeToFindServer };
  try {
    await mongoose.connect(uri, { autoIndex: false, autoCreate: false, ...patience });
    await finishRestore(connectedDatabase());
  } catch (error) {
    await mongoose.disconnect();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database at ${withoutPassword(uri)} cannot be used: ${reason}`, { cause: error });
  }
}

async function nameOfServer(): Promise<string> {
  const { version } = await connectedDatabase().command({ buildInfo: 1 });
  return `MongoDB ${version}`;
}

const withoutPassword = (uri: string) => uri.replace(/\/\/[^@/]*@/, '//');
