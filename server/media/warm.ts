import { drawingStore } from './drawings';
import type { DrawnSource } from './source';
import { readVariant } from './variants';

export interface WarmPhoto {
  id: string;
  source: DrawnSource;
}

/** What lists and maps show first, in the format that today's browsers take. */
const cards = ['320.avif', '640.avif'].flatMap((name) => readVariant(name) ?? []);

/**
 * Draws the card sizes of these pictures one after the other, in the background, so that the first visitor does not
 * wait for them. What is there already is left. `done` tells how many pictures were seen to; it rejects when a picture
 * cannot be drawn or kept.
 */
export function warm(folder: string, photos: Iterable<WarmPhoto> | AsyncIterable<WarmPhoto>): Warming {
  const pictures = drawingStore(folder);
  let stopped = false;

  async function run(): Promise<number> {
    let count = 0;
    for await (const { id, source } of photos) {
      for (const variant of cards) {
        if (stopped) return count;
        await pictures.file(id, source, variant);
      }
      count++;
    }
    return count;
  }

  return {
    done: run(),
    stop() {
      stopped = true;
    },
  };
}

export interface Warming {
  done: Promise<number>;
  /** The picture under way is finished, no other is begun. */
  stop(): void;
}
