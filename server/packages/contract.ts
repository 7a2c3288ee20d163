import { z } from 'zod';
import { bilingual, endpoint, lang, listingKind, point } from '../common/contract';
import { photoView, precision } from '../listings/contract';
import { day, id } from '../productions/contract';
import { packageReplies } from './replies/contract';

export * from './replies/contract';

/**
 * A package is a shortlist as somebody outside sees it. Every representation (page, PDF, CSV, GPX, KML, ICS, pictures)
 * is written from one `packageView` and from nothing else: what masking leaves out there, none can tell.
 */

const words = (most: number) => z.string().trim().max(most, `At most ${most} characters`);

/** A fact for scouts in both languages: "Truck at 120 m", "32 A", "Quiet". */
const fact = bilingual;

export const packageItem = z.object({
  /** Of the entry, for votes and comments; tells nothing of the listing. */
  id,
  /** As it stands in the package, from 1. */
  number: z.number().int().positive(),
  kind: listingKind,
  /** Masked: the alias, or the category. */
  title: bilingual,
  /** Category or job, and the region: département, massif; the commune only where nothing is masked. */
  subtitle: bilingual,
  pitch: z.string(),
  /** Empty where masked: a description may name the place. */
  summary: bilingual,
  facts: z.array(fact),
  /** Masked: the centre of a circle that holds the place somewhere. */
  position: point,
  /** Kilometres of that circle; 0: the position itself. */
  radiusKm: z.number().nonnegative(),
  precision,
  /** The public page; null where masked. */
  slug: z.string().nullable(),
  /** Public contact, empty where masked. */
  contact: z.object({ name: z.string().optional(), email: z.string().optional(), phone: z.string().optional() }),
  /** Masked: no caption, credit, alternative text or placeholder, and an id that only this package knows. */
  photos: z.array(
    z.object({
      /**
       * Address of the picture without width and format. `/media/{id}`, as everywhere; masked:
       * `/api/shared/{token}/pictures/{id}` or, for one’s own preview, `/api/shortlists/{id}/package/pictures/{id}`,
       * in 640 and 1280 pixels as webp and jpg: `{path}/1280.webp`.
       */
      path: z.string(),
      placeholder: z.string().optional(),
      alt: bilingual.partial().optional(),
      width: z.number().int().optional(),
      height: z.number().int().optional(),
      caption: photoView.shape.caption,
      credit: z.string(),
      illustration: z.boolean(),
    }),
  ),
});
export type PackageItem = z.infer<typeof packageItem>;

export const packageView = z.object({
  title: z.string(),
  company: z.string(),
  /** Who prepared it; of the desk: its own name too. */
  preparedBy: z.string(),
  intro: z.string(),
  masked: z.boolean(),
  lang,
  /** Null: one’s own export, no link. */
  expiresAt: z.iso.datetime().nullable(),
  /** What the calendar file is about; null: there is none. */
  scoutingDay: day.nullable(),
  /** In the order of the shortlist; what was refused is not sent. */
  items: z.array(packageItem),
  /** Entries that were withdrawn from the directory since: counted, never told. */
  withdrawn: z.number().int(),
  /** Whether comments and votes are taken. */
  replies: z.boolean(),
  /** How often the link was opened by different people, and last. */
  seen: z.object({ people: z.number().int(), lastAt: z.iso.datetime().nullable() }),
  /** Made with the demonstration’s pictures. */
  illustrations: z.boolean(),
});
export type PackageView = z.infer<typeof packageView>;

export const packageFormat = z.enum(['pdf', 'csv', 'gpx', 'kml', 'ics']);
export type PackageFormat = z.infer<typeof packageFormat>;

/** A link to a package. The address itself is shown once, when it is made: only its hash is kept. */
export const shareInput = z.strictObject({
  /** Whom it is for, told in the receipts. */
  label: words(120).min(1, 'Whom it is for, as in "Ines, director"'),
  lang,
  masked: z.boolean().default(false),
  /** Days from now. */
  days: z.number().int().min(1, 'At least one day').max(365, 'At most a year').default(30),
  password: z.string().min(6, 'At least six characters').max(200).nullable().default(null),
  replies: z.boolean().default(true),
  /** Sends the link there by letter too; a password is never in it. */
  to: z.email('An address, as in name@example.org').max(200).nullable().default(null),
});
export const share = z.object({
  id,
  label: z.string(),
  lang,
  masked: z.boolean(),
  password: z.boolean(),
  replies: z.boolean(),
  madeByName: z.string(),
  madeAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
  /** Receipts, last first: when, and the name if they gave one. */
  seen: z.array(z.object({ at: z.iso.datetime(), name: z.string(), times: z.number().int() })),
  comments: z.number().int(),
  votes: z.number().int(),
});
export type Share = z.infer<typeof share>;

const ofShortlist = z.object({ id });
const token = z.object({ token: z.string().regex(/^[\w-]{43}$/, 'The whole link') });

export const readShares = endpoint({
  method: 'get',
  path: '/api/shortlists/:id/shares',
  access: 'member',
  summary: 'The links of a shortlist with their receipts',
  params: ofShortlist,
  reply: z.object({ shares: z.array(share) }),
});
export const createShare = endpoint({
  method: 'post',
  path: '/api/shortlists/:id/shares',
  access: 'member',
  summary: 'Make a link; its address is told this once',
  status: 201,
  params: ofShortlist,
  body: shareInput,
  reply: z.object({ share, url: z.string() }),
});
export const revokeShare = endpoint({
  method: 'delete',
  path: '/api/shortlists/:id/shares/:share',
  access: 'member',
  summary: 'Void a link at once',
  params: z.object({ id, share: id }),
  reply: share,
});
/** One’s own shortlist in the form of a package: what is sent is seen before it is sent. */
export const previewPackage = endpoint({
  method: 'get',
  path: '/api/shortlists/:id/package',
  access: 'member',
  summary: 'The package as a link would show it',
  params: ofShortlist,
  query: z.strictObject({ masked: z.stringbool().default(false), lang: lang.default('fr') }),
  reply: packageView,
});
const picture = { picture: z.string().regex(/^[\w-]{1,64}$/), variant: z.string().max(20) };
export const readPreviewPicture = endpoint({
  method: 'get',
  path: '/api/shortlists/:id/package/pictures/:picture/:variant',
  access: 'member',
  summary: 'A picture of one’s own masked preview, as the link would show it',
  params: ofShortlist.extend(picture),
  reply: z.unknown(),
});
export const exportPackage = endpoint({
  method: 'get',
  path: '/api/shortlists/:id/package/:format',
  access: 'member',
  summary: 'One’s own shortlist as a file: PDF (a place a page), CSV, GPX, KML, ICS of the scouting day',
  params: ofShortlist.extend({ format: packageFormat }),
  query: z.strictObject({ masked: z.stringbool().default(false), lang: lang.default('fr') }),
  reply: z.unknown(),
});

/** Behind a password nothing is told but that there is one. */
export const sharedPackage = z.discriminatedUnion('open', [
  z.object({ open: z.literal(false) }),
  z.object({ open: z.literal(true), package: packageView, replies: packageReplies }),
]);
export const readShared = endpoint({
  method: 'get',
  path: '/api/shared/:token',
  access: 'anyone',
  summary: 'A package by its link',
  params: token,
  reply: sharedPackage,
});
export const openShared = endpoint({
  method: 'post',
  path: '/api/shared/:token/open',
  access: 'anyone',
  summary: 'Give the password; this browser may see the package from then on',
  params: token,
  body: z.strictObject({ password: z.string().max(200) }),
  reply: sharedPackage,
});
export const exportShared = endpoint({
  method: 'get',
  path: '/api/shared/:token/files/:format',
  access: 'anyone',
  summary: 'A shared package as a file, masked as the page is; conflict for a calendar without a scouting day',
  params: token.extend({ format: packageFormat }),
  query: z.strictObject({ lang: lang.optional() }),
  reply: z.unknown(),
});
export const readSharedPicture = endpoint({
  method: 'get',
  path: '/api/shared/:token/pictures/:picture/:variant',
  access: 'anyone',
  summary: 'A picture of a masked package: re-encoded, marked with whom it was sent to, without metadata',
  params: token.extend(picture),
  reply: z.unknown(),
});
