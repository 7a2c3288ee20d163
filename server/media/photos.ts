import { join } from 'node:path';
import { type Darkroom, openDarkroom } from './darkroom/darkroom';
import { sweepUnfinished } from './receive';
import { folderStore } from './store/folderStore';
import type { PhotoStore } from './store/photoStore';
import type { S3Place } from './store/s3Store';

/** All that uploaded photographs need outside the database. */
export interface Photos {
  store: PhotoStore;
  darkroom: Darkroom;
  /** What is being received and developed, each request in a folder of its own. */
  unfinishedDir: string;
  close(): Promise<void>;
}

export interface PhotosOptions {
  dataDir: string;
  /** A bucket; without one the photographs stand in `dataDir`. */
  s3?: S3Place;
  log?(line: string): void;
}

/** Opens the store and the darkroom, and takes away what an earlier process left half done. */
export async function openPhotos({ dataDir, s3, log }: PhotosOptions): Promise<Photos> {
  const unfinishedDir = join(dataDir, 'uploads');
  await sweepUnfinished(unfinishedDir);
  const darkroom = openDarkroom({ log });
  return {
    store: s3 ? (await import('./store/s3Store')).s3Store(s3) : folderStore(join(dataDir, 'photos')),
    darkroom,
    unfinishedDir,
    close: darkroom.close,
  };
}
