import type { Readable } from 'node:stream';

/** The files of uploaded pictures: each picture has some, known by name. */
export interface PhotoStore {
  /** As a person reads it: which store, where. */
  name: string;
  /** Keeps a copy of a file; it is there whole or not at all. @throws StoreDown */
  put(photoId: string, name: string, file: string): Promise<void>;
  /** Null where there is none. @throws StoreDown */
  read(photoId: string, name: string): Promise<StoredFile | null>;
  /** Every file of a picture; one that has none is no error. @throws StoreDown */
  remove(photoId: string): Promise<void>;
  /** Every picture that has a file, with the time of one of its files. @throws StoreDown */
  list(): AsyncIterable<{ photoId: string; savedAt: Date }>;
}

export interface StoredFile {
  bytes: number;
  stream: Readable;
}

/** The store cannot be reached or refuses: a matter of time or of configuration, never of the picture. */
export class StoreDown extends Error {
  constructor(doing: string, cause: unknown) {
    super(`The store of photographs does not ${doing}`, { cause });
    this.name = 'StoreDown';
  }
}
