import type { z } from 'zod';
import type { PhotoRecord } from '../listings/record';
import { photoLimits } from '../media/receive';
import type { uploadOutcome } from './contract';
import { mostPhotos } from './photoChanges';

export type Refused = NonNullable<z.infer<typeof uploadOutcome>['refused']>;

const details: Record<Exclude<Refused['code'], 'duplicate'>, string> = {
  tooLarge: `The file is over ${photoLimits.bytes / 1_000_000} MB: save it smaller or with more compression`,
  tooManyPixels: 'The picture is over 100 megapixels (50 for HEIC): save it smaller',
  notAPicture: 'This is not a photograph: send JPEG, PNG, WebP, AVIF, TIFF or HEIC',
  broken: 'The file is damaged or incomplete: send it again, or save it anew',
  format: 'This kind of picture is not taken: save it as JPEG, PNG, WebP, AVIF, TIFF or HEIC',
  tooMany: `A listing has at most ${mostPhotos} pictures: take one out first`,
  animated: 'The picture moves: send a still one',
};

export const refusedAs = (code: keyof typeof details): Refused => ({ code, detail: details[code] });

/** @param place of the picture that is there, from 1 */
export function duplicateOf({ caption }: PhotoRecord, place: number): Refused {
  const words = caption.fr || caption.en;
  const which = words ? `picture ${place}, “${words}”` : `picture ${place}`;
  return { code: 'duplicate', detail: `This photograph is in the listing already: ${which}` };
}
