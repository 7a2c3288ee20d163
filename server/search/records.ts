import type { GeoPoint, Refused, SearchDoc } from './engine';

/** The longest id Meilisearch takes, in characters. */
const allowedId = /^[A-Za-z0-9_-]{1,511}$/;

/** Parts a batch into what both engines take and what neither does, so that one bad record never holds up the rest. */
export function sift(docs: SearchDoc[]): { good: SearchDoc[]; refused: Refused[] } {
  const good: SearchDoc[] = [];
  const refused: Refused[] = [];
  for (const doc of docs) {
    const reason = faultOf(doc);
    if (reason === null) good.push(doc);
    else refused.push({ id: String(doc.id ?? ''), reason });
  }
  return { good, refused };
}

/** Why the record cannot be indexed, or null. Records come from outside the type checker, so every field is looked at. */
function faultOf(doc: SearchDoc): string | null {
  if (typeof doc.id !== 'string' || !allowedId.test(doc.id))
    return 'The id is missing or has letters an index cannot hold';
  if (!Number.isFinite(doc.rev)) return 'The revision is missing';
  if (doc._geo !== undefined && doc._geo !== null && !isOnEarth(doc._geo)) return 'The position is not on Earth';
  return null;
}

/** True for a latitude in -90..90 and a longitude in -180..180, in degrees. */
export const isOnEarth = ({ lat, lng }: GeoPoint): boolean => isWithin(lat, 90) && isWithin(lng, 180);

const isWithin = (degrees: unknown, most: number): boolean =>
  typeof degrees === 'number' && degrees >= -most && degrees <= most;
