import { rgbaToThumbHash } from 'thumbhash';
import { picture } from './render';
import type { DrawnSource } from './source';

/** What is seen until the picture is there: a thumbhash, base64, about 30 bytes. */
export async function placeholderOf(source: DrawnSource): Promise<string> {
  const small = await picture(source, 48);
  const { data, info } = await small.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
}
