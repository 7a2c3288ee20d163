import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { sceneNames } from '../server/illustrations/catalogue';
import type { Drawing } from '../server/illustrations/illustration';
import { picture } from '../server/media/render';

/**
 * A contact sheet of the drawings that stand in for photographs, to look at:
 *
 *   npx tsx scripts/illustrations.ts FOLDER [SCENE …] [--seeds 3] [--light winter] [--width 400] [--columns 4]
 *
 * writes FOLDER/illustrations.png with every scene, or those named, one after the other.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '1' },
    light: { type: 'string' },
    width: { type: 'string', default: '400' },
    columns: { type: 'string', default: '4' },
  },
});
const [folder = 'illustrations', ...scenes] = positionals;
const [seeds, width, columns] = [Number(values.seeds), Number(values.width), Number(values.columns)];
const height = Math.round((width * 2) / 3);
/** White between two pictures, pixels. */
const gap = 6;

const drawings = (scenes.length > 0 ? scenes : sceneNames).flatMap((scene) =>
  Array.from({ length: seeds }, (_, seed): Drawing => ({ scene, seed: String(seed + 1), light: values.light })),
);
const limit = pLimit(2);
const tiles = await Promise.all(
  drawings.map((illustration, place) =>
    limit(async () => ({
      input: await (await picture({ illustration }, width)).png().toBuffer(),
      left: (place % columns) * (width + gap),
      top: Math.floor(place / columns) * (height + gap),
    })),
  ),
);
const rows = Math.ceil(drawings.length / columns);
const sheet = { width: columns * (width + gap) - gap, height: rows * (height + gap) - gap };
const file = join(folder, 'illustrations.png');
await mkdir(folder, { recursive: true });
await sharp({ create: { ...sheet, channels: 3, background: '#ffffff' } })
  .composite(tiles)
  .png()
  .toFile(file);
console.log(`${drawings.length} pictures of ${new Set(drawings.map(({ scene }) => scene)).size} scenes: ${file}`);
