import type { Response } from 'express';
import { notFound } from '../../http/problems';
import { typeOf } from '../../media/variants';
import type { SavedShortlist } from '../../shortlists/record';
import { findMasked } from '../view/pictures';
import { type MarkedFormat, type MarkedWidth, markedPicture, type PictureStores, plainPicture } from './mark';

const widths = [640, 1280] as const satisfies MarkedWidth[];
const formats = ['webp', 'jpg'] as const satisfies MarkedFormat[];

/** `1280.webp`, or null for what a masked package does not give. */
function readMarked(variant: string): { width: MarkedWidth; format: MarkedFormat } | null {
  for (const width of widths)
    for (const format of formats) if (variant === `${width}.${format}`) return { width, format };
  return null;
}

export interface AskedPicture {
  scope: string;
  picture: string;
  variant: string;
  /** Whom it was sent to: stands in the picture. */
  label: string;
}

/** Sends a picture of a masked package. @throws not_found for a made-up name, and once its listing is withdrawn */
export async function sendMarked(
  res: Response,
  shortlist: SavedShortlist,
  { scope, picture, variant, label }: AskedPicture,
  stores: PictureStores,
): Promise<void> {
  const asked = readMarked(variant);
  const found = asked && (await findMasked(shortlist, scope, picture));
  if (!asked || !found) throw notFound('picture');
  const plain = await plainPicture(found, asked.width, stores);
  res.type(typeOf[asked.format]).send(await markedPicture(plain, label, asked.format));
}
