import sharp, { type Sharp } from 'sharp';

/** A picture that looks like no other seed's: soft blocks of tone, as in a photograph. */
export async function photograph(seed: number, { width = 480, height = 320 } = {}): Promise<Sharp> {
  const tones = Buffer.from(
    Array.from({ length: 12 * 8 * 3 }, (_, at) => (Math.imul(at + 1, 2654435761 * (seed + 3)) >>> 21) % 256),
  );
  const pixels = await sharp(tones, { raw: { width: 12, height: 8, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

export const jpegOf = async (seed: number, size?: { width: number; height: number }): Promise<Buffer> =>
  (await photograph(seed, size)).jpeg({ quality: 92 }).toBuffer();

/** Taken on the Puy de Dôme at noon on a day of summer, says its file, by a camera with a number. */
export const withExif = async (seed: number): Promise<Buffer> =>
  (await photograph(seed))
    .withExif({
      IFD0: { Artist: 'Ana Roux', Make: 'Camera' },
      IFD2: { DateTimeOriginal: '2025:07:14 12:00:00', BodySerialNumber: '4711' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 46/1 20/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 57/1 52/1' },
    })
    .jpeg()
    .toBuffer();

/** Lies on its side, and says so: to be turned by a quarter. */
export async function turned(seed: number): Promise<Buffer> {
  const lying = await (await photograph(seed)).rotate(-90).png().toBuffer();
  return sharp(lying).withMetadata({ orientation: 6 }).jpeg({ quality: 92 }).toBuffer();
}

/** A JPEG whose header says that it is of another size: baseline or progressive, the frame begins with FFC0 or FFC2. */
export function claiming(jpeg: Buffer, { width, height }: { width: number; height: number }): Buffer {
  const frame = [0xc0, 0xc2].map((mark) => jpeg.indexOf(Buffer.from([0xff, mark, 0, 17]))).find((at) => at > 0) ?? 0;
  const copy = Buffer.from(jpeg);
  copy.writeUInt16BE(height, frame + 5);
  copy.writeUInt16BE(width, frame + 7);
  return copy;
}

/** The bytes of a small picture at one width, as they look: for comparing. */
export const pixelsOf = async (picture: Buffer): Promise<Buffer> =>
  sharp(picture).resize(64, 64, { fit: 'fill' }).removeAlpha().toColourspace('srgb').raw().toBuffer();

/** Mean difference of two pictures, of 255: under 6 they look the same. */
export async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}
