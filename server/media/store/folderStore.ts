import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type PhotoStore, StoreDown, type StoredFile } from './photoStore';

/** Photographs in a folder of this machine, one folder each. */
export function folderStore(folder: string): PhotoStore {
  async function put(photoId: string, name: string, file: string): Promise<void> {
    const own = join(folder, photoId);
    const unfinished = join(own, `${name}.${randomUUID()}`);
    try {
      await mkdir(own, { recursive: true, mode: 0o700 });
      await copyFile(file, unfinished, constants.COPYFILE_FICLONE);
      await rename(unfinished, join(own, name));
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw new StoreDown('take files', error);
    }
  }

  async function* list() {
    for (const photoId of await orWhenMissing(readdir(folder), [])) {
      const found = await orWhenMissing(stat(join(folder, photoId)), null);
      if (found?.isDirectory()) yield { photoId, savedAt: found.mtime };
    }
  }

  return {
    name: `folder ${folder}`,
    put,
    read: (photoId, name) => orWhenMissing(openFile(join(folder, photoId, name)), null),
    async remove(photoId) {
      await rm(join(folder, photoId), { recursive: true, force: true }).catch((error: unknown) => {
        throw new StoreDown('delete files', error);
      });
    },
    list,
  };
}

/** Opened before it is promised: a file that goes in between is still read to its end. */
async function openFile(path: string): Promise<StoredFile> {
  const handle = await open(path);
  const { size } = await handle.stat();
  return { bytes: size, stream: handle.createReadStream() };
}

async function orWhenMissing<T, M>(reading: Promise<T>, missing: M): Promise<T | M> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return missing;
    throw new StoreDown('give files', error);
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
