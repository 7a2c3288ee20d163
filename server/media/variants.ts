/**
 * Widths in pixels of a picture's files, and the formats each comes in; JPEG is for letters and old machines. A drawing
 * is 3:2; a photograph is what it is, and never wider than it came.
 */
export const widths = [320, 640, 1280, 2560] as const;
export const formats = ['avif', 'webp', 'jpg'] as const;

export const typeOf = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const;

export interface Variant {
  width: (typeof widths)[number];
  format: (typeof formats)[number];
}

/** `640.webp`, or null for what is no variant. */
export function readVariant(name: string): Variant | null {
  const [number, ending] = name.split('.');
  const width = widths.find((each) => String(each) === number);
  const format = formats.find((each) => each === ending);
  return width !== undefined && format !== undefined && name === `${width}.${format}` ? { width, format } : null;
}
