import { join } from 'node:path';
import mongoose, { type mongo } from 'mongoose';
import { finishRestore } from './backup/swap';
import { databaseName } from './embedded/embeddedMongo';
import { startEmbeddedMongo } from './embedded/start';

/** What the URI may say otherwise. */
const usual = {
  /** Milliseconds. A replica set elects a new primary within about 12 s. */
  serverSelectionTimeoutMS: 15_000,
  /** A write is acknowledged once it is on disk; a server that is no replica set would not wait. */
  journal: true,
};

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
  try {
    await mongoose.connect(uri, { ...optionsBeside(uri), autoIndex: false, autoCreate: false });
    await finishRestore(connectedDatabase());
  } catch (error) {
    await mongoose.disconnect();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database at ${withoutSecrets(uri)} cannot be used: ${reason}`, { cause: error });
  }
}

function optionsBeside(uri: string): mongoose.ConnectOptions {
  const unsaid = Object.entries(usual).filter(([option]) => !uri.includes(`${option}=`));
  const namesDatabase = /^[^/]+\/\/[^/]+\/[^?]/.test(uri);
  return { ...Object.fromEntries(unsaid), ...(namesDatabase ? {} : { dbName: databaseName }) };
}

async function nameOfServer(): Promise<string> {
  const { version } = await connectedDatabase().command({ buildInfo: 1 });
  return `MongoDB ${version}`;
}

const withoutSecrets = (uri: string) => uri.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
