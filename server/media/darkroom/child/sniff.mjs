// @ts-check
import { open } from 'node:fs/promises';
import { Refused } from './refused.mjs';

/** Bytes: the longest list of brands seen in a photograph is 40. */
const headLength = 64;

/**
 * The first bytes of what we take, hexadecimal; `null` for a picture that we do not: GIF, BMP, Photoshop, icon, JPEG XL.
 *
 * @type {[begins: string, format: import('../../source').OriginalFormat | null][]}
 */
const signatures = [
  ['ffd8ff', 'jpeg'],
  ['89504e470d0a1a0a', 'png'],
  ['49492a00', 'tiff'],
  ['49492b00', 'tiff'],
  ['4d4d002a', 'tiff'],
  ['4d4d002b', 'tiff'],
  ['47494638', null],
  ['424d', null],
  ['38425053', null],
  ['00000100', null],
  ['ff0a', null],
];

/**
 * What a file is by its first bytes, whatever its name says.
 *
 * @param {string} file
 * @returns {Promise<import('../../source').OriginalFormat>}
 * @throws {Refused} notAPicture, or format for a picture we do not take
 */
export async function sniff(file) {
  const head = await headOf(file);
  const text = head.toString('latin1');
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) === 'ftyp') return ofBrands(head);
  const known = signatures.find(([begins]) => head.toString('hex').startsWith(begins));
  if (!known) throw new Refused('notAPicture');
  if (known[1] === null) throw new Refused('format');
  return known[1];
}

/** @param {string} file */
async function headOf(file) {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * ISO 14496-12: a box of brands, the main one first, then a version, then those the file goes by as well.
 *
 * @param {Buffer} head
 */
function ofBrands(head) {
  const end = Math.min(head.readUInt32BE(0), head.length);
  const brands = head.toString('latin1', 8, end).match(/.{4}/gs) ?? [];
  if (brands.some((brand) => brand === 'avif')) return 'avif';
  if (brands.some((brand) => ['heic', 'heix', 'heim', 'heis'].includes(brand))) return 'heic';
  // `avis`, `hevc`, `msf1` alone are sequences of pictures; the rest are films.
  throw new Refused(
    brands.some((brand) => ['avis', 'hevc', 'hevx', 'msf1'].includes(brand)) ? 'animated' : 'notAPicture',
  );
}
