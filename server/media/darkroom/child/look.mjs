// @ts-check
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';

/** @typedef {{ data: Buffer, raw: { width: number, height: number, channels: import('sharp').Channels } }} Picture */

/**
 * Difference hash (N. Krawetz, "Kind of Like That", 2013): nine by eight greys, a bit for each that is brighter than
 * its neighbour. Size, compression and tone hardly change it.
 *
 * @param {Picture} picture
 */
export async function lookOf({ data, raw }) {
  const greys = await sharp(data, { raw })
    .greyscale()
    .resize(9, 8, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  let bits = '';
  for (let row = 0; row < 8; row += 1)
    for (let at = row * 9; at < row * 9 + 8; at += 1) bits += (greys[at] ?? 0) > (greys[at + 1] ?? 0) ? '1' : '0';
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}

/**
 * What is seen until the picture is there: a thumbhash, base64, about 30 bytes.
 *
 * @param {Picture} picture
 */
export async function placeholderOf({ data, raw }) {
  const small = sharp(data, { raw }).resize(64, 64, { fit: 'inside' }).ensureAlpha().raw();
  const { data: pixels, info } = await small.toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, pixels)).toString('base64');
}
