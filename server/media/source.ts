import type { Point } from '../common/contract';
import type { Drawing } from '../illustrations/illustration';

/** A file somebody sent. All but the size is private: nothing of it stands in a variant or leaves with a page. */
export interface Upload {
  /** Pixels of the picture, the right way up; its variants are never wider. */
  width: number;
  height: number;
  /** Of the original, which is kept as it came. */
  format: OriginalFormat;
  bytes: number;
  /** Of the original: the same file is found again by it. */
  sha256: string;
  /** 64 bits as hexadecimal: two pictures that look alike differ in few of them. */
  look: string;
  takenAt?: Date;
  takenIn?: Point;
}

export const originalFormats = ['jpeg', 'png', 'webp', 'avif', 'tiff', 'heic'] as const;
export type OriginalFormat = (typeof originalFormats)[number];

/** What a picture is made from: a drawing, made when it is asked for, or a file, whose variants stand in the store. */
export interface DrawnSource {
  illustration: Drawing;
}
export type PhotoSource = DrawnSource | { upload: Upload };

export const isDrawn = (source: PhotoSource): source is DrawnSource => 'illustration' in source;

/** The file an owner gets back, in the store beside the variants. */
export const originalName = ({ format }: Pick<Upload, 'format'>): string => `original.${format}`;
