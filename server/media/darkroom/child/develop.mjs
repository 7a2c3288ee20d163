// @ts-check
import { readShot } from './exif.mjs';
import { lookOf, placeholderOf } from './look.mjs';
import { decode, readHeader } from './picture.mjs';
import { sniff } from './sniff.mjs';
import { writeVariants } from './variants.mjs';

/**
 * One file: what it is, all its variants in `folder`, and what it says of itself.
 *
 * @param {string} file
 * @param {string} folder exists and is empty
 * @returns {Promise<import('../report').Developed>}
 * @throws {import('./refused.mjs').Refused}
 */
export async function develop(file, folder) {
  const format = await sniff(file);
  const { width, height, exif } = await readHeader(file, format);
  const picture = await decode(file, format);
  const [look, placeholder] = await Promise.all([
    lookOf(picture),
    placeholderOf(picture),
    writeVariants(picture, folder),
  ]);
  return {
    width,
    height,
    format,
    look,
    placeholder,
    ...readShot(exif),
  };
}
