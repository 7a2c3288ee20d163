/** The name of the product's database in a database server of its own. */
export const databaseName = 'single-desk';

/** A running database server of our own; mongoose is given its `uri` and knows no more. */
export interface EmbeddedMongo {
  uri: string;
  /** As a person reads it: which engine, which version. */
  engine: string;
  /** The server's process; undefined in the moment between its death and its next start. */
  pid(): number | undefined;
  /** Stops the server; everything acknowledged is on disk. */
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The server died, and serves again at the same URI. */
  onRestart?(): void;
  /** One line for the log. */
  log?(line: string): void;
}

/** The engine does not exist for this machine; the message says why, as the end of a sentence. */
export class EngineUnavailable extends Error {}

export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`The database in ${folder} is in use by another process. Stop that one, or set DATA_DIR to another folder.`);
  }
}
