import { z } from 'zod';

type Shape = z.ZodObject;

/** Who may call an endpoint at all; what one viewer may do to one record is the policy's business. */
export type Access = 'anyone' | 'member' | 'staff' | 'admin';

/** One endpoint, said once: the server serves it, the client calls it, the API document and the tests read it. */
export interface Endpoint<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: `/api/${string}`;
  summary: string;
  access: Access;
  /** Of a reply that is as asked: 200, or 201 for what is made new. */
  status: 200 | 201;
  /** The multipart field that carries files, where the body is not JSON. */
  files?: string;
  params: P;
  query: Q;
  body: B;
  reply: R;
}

const nothing = z.strictObject({});

/** Fills in what an endpoint does not take. */
export function endpoint<
  R extends z.ZodType,
  P extends Shape = typeof nothing,
  Q extends Shape = typeof nothing,
  B extends z.ZodType = z.ZodUndefined,
>(
  spec: Pick<Endpoint, 'method' | 'path' | 'summary' | 'access'> &
    Partial<Pick<Endpoint, 'status' | 'files'>> & { reply: R; params?: P; query?: Q; body?: B },
): Endpoint<P, Q, B, R> {
  return { status: 200, params: nothing, query: nothing, body: z.undefined(), ...spec } as unknown as Endpoint<
    P,
    Q,
    B,
    R
  >;
}

export const problemCode = z.enum([
  'invalid_input',
  'sign_in_required',
  'not_allowed',
  'not_found',
  'conflict',
  'too_large',
  'too_many_requests',
  'unavailable',
  'internal',
]);
export type ProblemCode = z.infer<typeof problemCode>;

/** RFC 9457 problem details; `fields` says per field what is wrong and what would be right. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: problemCode,
  detail: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
});
export type Problem = z.infer<typeof problem>;

/** What a listing can be; what differs between them is in `listings/kinds`, one file each. */
export const listingKind = z.enum(['location', 'technician', 'actor', 'company']);
export type ListingKind = z.infer<typeof listingKind>;

export const lang = z.enum(['fr', 'en']);
export type Lang = z.infer<typeof lang>;

/** Text in two languages; one is enough, the reader is shown the other when theirs is missing. */
export const bilingual = z.object({ fr: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingual>;

const latitude = 'Latitude from -90 to 90 degrees, as in 45.7772';
const longitude = 'Longitude from -180 to 180 degrees, as in 3.0870';

/** Degrees, WGS84. */
export const point = z.object({
  lat: z.number('Latitude in degrees, as in 45.7772').min(-90, latitude).max(90, latitude),
  lng: z.number('Longitude in degrees, as in 3.0870').min(-180, longitude).max(180, longitude),
});
export type Point = z.infer<typeof point>;

/** Lower-case ASCII words joined by hyphens: what stands in an address bar. */
export const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Lower-case letters, digits and single hyphens, as in "lac-pavin"');

/** A query field that may stand once or several times; always read as a list. */
export const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item).max(50));
