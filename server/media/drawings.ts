import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { render } from './render';
import type { DrawnSource } from './source';
import type { Variant } from './variants';

/** By path, so that whoever warms pictures and whoever asks for one never draw the same file twice. */
const underWay = new Map<string, Promise<string>>();

/** Drawing is all processor: more at once than there are cores would only make each wait. */
const draw = pLimit(availableParallelism());

/**
 * Drawings in a folder, each variant drawn the first time it is asked for and kept. Callers who ask for the same file
 * at once wait for the same drawing; a file appears whole or not at all.
 */
export function drawingStore(folder: string) {
  async function make(path: string, source: DrawnSource, variant: Variant): Promise<string> {
    if (await exists(path)) return path;
    const bytes = await draw(() => render(source, variant));
    await mkdir(dirname(path), { recursive: true });
    const unfinished = `${path}.${randomUUID()}`;
    try {
      await writeFile(unfinished, bytes);
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return path;
  }

  return {
    /** The file of one variant, made now if it is not there yet. */
    file(photoId: string, source: DrawnSource, variant: Variant): Promise<string> {
      const path = join(folder, photoId, `${variant.width}.${variant.format}`);
      const running = underWay.get(path) ?? make(path, source, variant).finally(() => underWay.delete(path));
      underWay.set(path, running);
      return running;
    },
  };
}

export type DrawingStore = ReturnType<typeof drawingStore>;

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
