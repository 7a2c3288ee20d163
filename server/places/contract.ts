import { z } from 'zod';
import { endpoint, point } from '../common/contract';

/** A commune of the territory as a form offers it. */
export const communeView = z.object({
  insee: z.string(),
  name: z.string(),
  /** The first of several; null where none is known. */
  postcode: z.string().nullable(),
  departement: z.string(),
  departementName: z.string(),
  position: point,
});
export type CommuneView = z.infer<typeof communeView>;

export const readCommunes = endpoint({
  method: 'get',
  path: '/api/places/communes',
  access: 'anyone',
  summary: 'Communes of the territory by the beginning of their name or their postcode, as one types it',
  query: z.strictObject({ q: z.string().trim().max(80, 'At most 80 characters') }),
  reply: z.object({ communes: z.array(communeView) }),
});

const degrees = (name: string, most: number, example: string) =>
  z.coerce
    .number(`${name} in degrees, as in ${example}`)
    .min(-most, `${name} from -${most} to ${most} degrees, as in ${example}`)
    .max(most, `${name} from -${most} to ${most} degrees, as in ${example}`);

export const readNearestCommune = endpoint({
  method: 'get',
  path: '/api/places/nearest',
  access: 'anyone',
  summary: 'The commune of the territory whose own point is nearest to a position, and how far that is',
  query: z.strictObject({ lat: degrees('Latitude', 90, '45.7772'), lng: degrees('Longitude', 180, '3.0870') }),
  reply: z.object({ commune: communeView, km: z.number().nonnegative() }),
});
