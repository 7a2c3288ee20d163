// @ts-check
import readExif from 'exif-reader';

/**
 * When and where a photograph was taken, as far as its file says so. What cannot be read is not there: cameras write
 * much that is wrong, and no picture is worse for it.
 *
 * @param {Buffer | undefined} exif
 * @returns {{ takenAt?: string, takenIn?: { lat: number, lng: number } }}
 */
export function readShot(exif) {
  const tags = exif && orNothing(() => readExif(exif));
  if (!tags) return {};
  const takenAt = orNothing(() => timeOf(tags.Photo?.DateTimeOriginal));
  const takenIn = orNothing(() => placeOf(tags.GPSInfo ?? {}));
  return { ...(takenAt ? { takenAt } : {}), ...(takenIn ? { takenIn } : {}) };
}

/**
 * @template T
 * @param {() => T} read
 */
function orNothing(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** @param {unknown} date */
function timeOf(date) {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) return undefined;
  const year = date.getUTCFullYear();
  // A camera whose clock was never set says 1970 or 2000-something in the future; photography begins in 1826.
  return year >= 1826 && year < 2200 && date.getTime() !== 0 ? date.toISOString() : undefined;
}

/** @param {Record<string, unknown>} gps */
function placeOf({ GPSLatitude, GPSLatitudeRef, GPSLongitude, GPSLongitudeRef }) {
  const lat = degreesOf(GPSLatitude, GPSLatitudeRef, 'S');
  const lng = degreesOf(GPSLongitude, GPSLongitudeRef, 'W');
  if (lat === undefined || lng === undefined || Math.abs(lat) > 90 || Math.abs(lng) > 180) return undefined;
  // Nobody takes photographs where the equator meets Greenwich: it is what a receiver without a fix writes.
  return lat === 0 && lng === 0 ? undefined : { lat, lng };
}

/**
 * @param {unknown} parts degrees, minutes, seconds
 * @param {unknown} side
 * @param {string} negative
 */
function degreesOf(parts, side, negative) {
  if (!Array.isArray(parts) || parts.length === 0 || !parts.every(Number.isFinite)) return undefined;
  const [degrees = 0, minutes = 0, seconds = 0] = parts;
  const value = degrees + minutes / 60 + seconds / 3600;
  return String(side).startsWith(negative) ? -value : value;
}
