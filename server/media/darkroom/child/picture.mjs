// @ts-check
import { readFile } from 'node:fs/promises';
import decodeHeic from 'heic-decode';
import sharp from 'sharp';
import { Refused } from './refused.mjs';

/** A hundred megapixels, as the form says; read from the header, before any pixel. */
const mostPixels = 100_000_000;
/**
 * The HEIC decoder has no tiles and no shrinking: it holds about 24 bytes a pixel (measured: 320 MB at 16 megapixels).
 * A telephone's largest has 48.8.
 */
const mostHeicPixels = 50_000_000;
const mostSide = 65_535;

/** The widest variant, and the tallest: a tower of pixels would make a file no screen shows and no format takes. */
const base = { width: 2560, height: 5120 };

// Nothing is opened twice, so nothing is worth remembering; and no reader runs but those of the five formats.
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegFile',
    'VipsForeignLoadPngFile',
    'VipsForeignLoadWebpFile',
    'VipsForeignLoadHeifFile',
    'VipsForeignLoadTiffFile',
  ],
});

/** Broken is what a decoder reports as an error or cut short; a warning about a maker's note is not. */
const reading = { failOn: /** @type {const} */ ('error'), limitInputPixels: mostPixels, sequentialRead: true };

/**
 * What the header says. Only here is the picture's size known before its pixels are.
 *
 * @param {string} file
 * @param {import('../../source').OriginalFormat} format
 * @throws {Refused}
 */
export async function readHeader(file, format) {
  const header = await sharp(file, { ...reading, limitInputPixels: false })
    .metadata()
    .catch(refuseBroken);
  const { width, height, pages = 1 } = header;
  const most = format === 'heic' ? mostHeicPixels : mostPixels;
  if (width * height > most || Math.max(width, height) > mostSide) throw new Refused('tooManyPixels');
  // A TIFF may hold pages, a HEIC a burst: of those the first is the photograph.
  if (format === 'webp' && pages > 1) throw new Refused('animated');
  const turned = (header.orientation ?? 1) >= 5;
  return { width: turned ? height : width, height: turned ? width : height, exif: header.exif };
}

/**
 * The picture at its largest size: the right way up, sRGB of 8 bits, on white, without a word of metadata. The one time
 * that the file is decoded; a JPEG is shrunk while it is.
 *
 * @param {string} file
 * @param {import('../../source').OriginalFormat} format
 * @throws {Refused} broken
 */
export async function decode(file, format) {
  const opened = format === 'heic' ? await openHeic(file) : sharp(file, reading).autoOrient();
  const { data, info } = await opened
    .resize({ ...base, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(refuseBroken);
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

/**
 * HEVC is not in sharp's build; libheif turns the picture itself.
 *
 * @param {string} file
 */
async function openHeic(file) {
  const { data, width, height } = await decodeHeic({ buffer: await readFile(file) }).catch(refuseBroken);
  return sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), { raw: { width, height, channels: 4 } });
}

/** @returns {never} */
function refuseBroken() {
  throw new Refused('broken');
}
