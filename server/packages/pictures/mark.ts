import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { notFound } from '../../http/problems';
import { drawingStore } from '../../media/drawings';
import { orResting } from '../../media/routes';
import { isDrawn, type PhotoSource } from '../../media/source';
import type { PhotoStore } from '../../media/store/photoStore';
import { fontFile } from '../../reports/year/looks';

export interface PictureStores {
  /** Where the variants of drawings are kept. */
  mediaDir: string;
  /** Where those of photographs are. */
  store: PhotoStore;
}
export type MarkedWidth = 640 | 1280;
export type MarkedFormat = 'webp' | 'jpg';

/** Each takes one processor whole for a moment: more at once would hold up everybody else. */
const atOnce = pLimit(2);

/** The bytes of a picture of the directory at one width, as JPEG. @throws not_found; unavailable */
export async function plainPicture(
  { photoId, source }: { photoId: string; source: PhotoSource },
  width: MarkedWidth,
  { mediaDir, store }: PictureStores,
): Promise<Buffer> {
  if (isDrawn(source)) return readFile(await drawingStore(mediaDir).file(photoId, source, { width, format: 'jpg' }));
  const stored = await orResting(store.read(photoId, `${width}.jpg`));
  if (!stored) throw notFound('picture');
  return buffer(stored.stream);
}

/**
 * The same for somebody who may not know what it shows: made anew from the variant that everybody sees, never from the
 * original, without any metadata, and with whom it was sent to written into it.
 */
export const markedPicture = (plain: Buffer, label: string, format: MarkedFormat): Promise<Buffer> =>
  atOnce(async () => {
    const picture = sharp(plain);
    const { width = 640, height = 480 } = await picture.metadata();
    const { data, info } = await mark(label, width, height);
    const left = Math.max(0, width - info.width - Math.round(width * edge));
    const top = Math.max(0, height - info.height - Math.round(height * cut));
    const marked = picture.composite([{ input: data, left, top }]);
    return format === 'jpg'
      ? marked.jpeg({ quality: 78 }).toBuffer()
      : marked.webp({ quality: 74, effort: 2 }).toBuffer();
  });

/** A 3:2 picture that is cut to 16:9 loses a twelfth of its height above and below: the mark stands clear of that. */
const [edge, cut] = [0.02, 0.11];

/** Small words on a soft ground in the corner: there to be read, not to be in the way. */
async function mark(label: string, width: number, height: number) {
  const size = Math.max(9, Math.round(Math.min(width, height) / 42));
  const air = Math.ceil(size / 2);
  const words = await sharp({
    text: {
      text: `<span foreground="#ffffff">${escaped(label)}</span>`,
      font: `Instrument Sans ${size}`,
      fontfile: fontFile('medium'),
      width: Math.round(width * 0.6),
      dpi: 72,
      rgba: true,
    },
  })
    .extend({ top: air, bottom: air, left: size, right: size, background: '#00000000' })
    .png()
    .toBuffer();
  // A long name on a small picture would not fit otherwise.
  const fitting = { width, height, fit: 'inside', withoutEnlargement: true } as const;
  return sharp(words)
    .resize(fitting)
    .flatten({ background: ground })
    .ensureAlpha(0.62)
    .png()
    .toBuffer({ resolveWithObject: true });
}
const ground = '#1b1f22';

/** The words are read as markup by what sets them. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
