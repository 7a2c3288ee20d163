import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { sceneNames } from '../server/illustrations/catalogue';
import { illustration } from '../server/illustrations/illustration';

/**
 * One contact sheet of the stand-in pictures, to look at.
 *
 *   npx tsx scripts/illustrations.ts FOLDER [SCENE ...] [--seeds 3] [--width 400] [--columns 3]
 */
const cell = { gap: 6 };
void cell;
const args = process.argv.slice(2);
const option = (name: string, fallback: number) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(args.splice(at, 2)[1]);
};
const seeds = option('seeds', 1);
const width = option('width', 400);
const columns = option('columns', 3);
const [folder = 'illustrations', ...wanted] = args;
const scenes = wanted.length ? wanted : sceneNames;
const height = Math.round((width * 2) / 3);
await mkdir(folder, { recursive: true });
const tiles = scenes.flatMap((scene) => Array.from({ length: seeds }, (_, i) => ({ scene, seed: String(i + 1) })));
const rows = Math.ceil(tiles.length / columns);
const pictures = await Promise.all(
  tiles.map(({ scene, seed }) =>
    sharp(Buffer.from(illustration({ scene, seed })), { density: (72 * width) / 1200 })
      .resize(width, height)
      .png()
      .toBuffer(),
  ),
);
await sharp({
  create: { width: columns * (width + 6), height: rows * (height + 6), channels: 3, background: '#ffffff' },
})
  .composite(
    pictures.map((input, i) => ({
      input,
      left: (i % columns) * (width + 6),
      top: Math.floor(i / columns) * (height + 6),
    })),
  )
  .png()
  .toFile(join(folder, 'sheet.png'));
