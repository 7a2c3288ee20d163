// @ts-check
/**
 * sharp by itself, with the outputs of the product and nothing around them: one decode, twelve files. Started by
 * photos.ts for one list of pictures, at the priority of the product's own process, so that both share a busy machine
 * alike.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

const [list = '[]'] = process.argv.slice(2);
/** @type {string[]} */
const files = JSON.parse(list);
const niceness = 15;
const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0];
for (const thread of threads) setPriority(thread, niceness);

sharp.cache(false);
const folder = mkdtempSync(join(tmpdir(), 'bare-'));
const from = performance.now();
for (const file of files) await develop(file);
process.send?.(performance.now() - from);
rmSync(folder, { recursive: true });

/** @param {string} file */
async function develop(file) {
  const { data, info } = await sharp(file)
    .autoOrient()
    .resize({ width: 2560, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const sizes = [2560, 1280, 640, 320].map((width) => picture.clone().resize({ width }));
  await Promise.all(
    sizes.flatMap((size, at) => [
      size
        .clone()
        .avif({ quality: 50, effort: 2, chromaSubsampling: '4:2:0' })
        .toFile(join(folder, `${at}.avif`)),
      size
        .clone()
        .webp({ quality: 78, effort: 2 })
        .toFile(join(folder, `${at}.webp`)),
      size
        .clone()
        .jpeg({ quality: 82, mozjpeg: true })
        .toFile(join(folder, `${at}.jpg`)),
    ]),
  );
}
