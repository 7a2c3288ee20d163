import { z } from 'zod';
import { point } from '../../common/contract';
import { originalFormats } from '../source';

/** Why a file is no photograph for the desk. */
export const refusal = z.enum(['notAPicture', 'format', 'animated', 'tooManyPixels', 'broken']);
export type Refusal = z.infer<typeof refusal>;

/** What was found in a file; its variants lie in the folder that was named. */
export const developed = z.object({
  width: z.number().int(),
  height: z.number().int(),
  format: z.enum(originalFormats),
  /** A 64-bit difference hash, hexadecimal. */
  look: z.string(),
  placeholder: z.string(),
  /** ISO; the camera's clock read as UTC, for a camera knows no time zone. */
  takenAt: z.iso.datetime().optional(),
  takenIn: point.optional(),
});
export type Developed = z.infer<typeof developed>;

export const outcome = z.union([
  z.object({ developed }),
  z.object({ refused: refusal }),
  /** The fault is ours: a full disk, a missing folder. */
  z.object({ failed: z.string() }),
]);
export type Outcome = z.infer<typeof outcome>;

/** What the process that reads pictures says of one file, once, and how many bytes of memory it has by then. */
export const childReport = z.object({ outcome, resident: z.number() });
export type ChildReport = z.infer<typeof childReport>;

export interface ChildTask {
  file: string;
  folder: string;
}
