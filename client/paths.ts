/** Every address of the site has its one home here. */
export const searchPath = '/';
export const listingPath = (slug: string): string => `/listings/${slug}`;

export type PhotoWidth = 320 | 640 | 1280 | 2560;
export type PhotoFormat = 'avif' | 'webp' | 'jpg';
export const photoPath = (id: string, width: PhotoWidth, format: PhotoFormat = 'webp'): string =>
  `/media/${id}/${width}.${format}`;
