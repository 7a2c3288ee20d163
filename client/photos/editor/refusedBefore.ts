import type { RefusalCode } from './texts';

/** As the server's own limits (server/media): what is known here need not be sent to be refused. */
export const mostBytes = 40_000_000;
export const mostPhotos = 30;

const films = /^video\//;
const knownTypes = /^image\//;

/** Why a file need not even be sent; undefined when only the server can tell. Names are not judged, only their type. */
export function refusedBefore(file: Pick<File, 'size' | 'type'>, room: number): RefusalCode | undefined {
  if (room <= 0) return 'tooMany';
  if (file.size > mostBytes) return 'tooLarge';
  if (films.test(file.type)) return 'notAPicture';
  // A browser that does not know HEIC gives it no type at all: the server looks at its bytes.
  if (file.type !== '' && !knownTypes.test(file.type)) return 'notAPicture';
  if (file.type === 'image/svg+xml') return 'format';
  return undefined;
}
