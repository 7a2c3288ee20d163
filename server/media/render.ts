import sharp, { type Sharp } from 'sharp';
import { grain } from './grain';
import type { DrawnSource } from './source';
import type { Variant } from './variants';

/** Somebody waits, so effort is low: at 3 WebP takes twice as long for one byte in twenty. The qualities look alike. */
const encode: Record<Variant['format'], (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 54, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 2 }),
  jpg: (picture) => picture.jpeg({ quality: 82, mozjpeg: true }),
};

/** The bytes of one variant. A drawing is rasterised at the width asked, so that no size is an enlarged one. */
export async function render(source: DrawnSource, { width, format }: Variant): Promise<Buffer> {
  const drawn = await picture(source, width);
  const grained = drawn.composite([{ input: await grain(), tile: true, blend: 'overlay' }]);
  return encode[format](grained).toBuffer();
}

/**
 * The drawing's own width is 1200 units at 72 dots an inch: the density makes it the pixels asked for. The scenes are
 * two hundred files: read with the first picture, they do not hold up the start.
 */
export async function picture({ illustration: drawing }: DrawnSource, width: number): Promise<Sharp> {
  const { illustration } = await import('../illustrations/illustration');
  return sharp(Buffer.from(illustration(drawing)), { density: (72 * width) / 1200 })
    .resize({ width, height: Math.round((width * 2) / 3) })
    .flatten();
}
