import { z } from 'zod';
import { bilingual, endpoint, listingKind, point, slug } from '../common/contract';
import { listingStatus, listingView, photoView } from '../listings/contract';

/** Goes up with every change to a listing's working copy: an editor says from which one its change starts. */
export const edition = z.number().int().nonnegative();

/**
 * A listing as its editor holds it: any part may be missing, empty or not right yet. Only names are checked here; what
 * is wrong stands in `missing` and stops the submission, not the saving.
 */
const looseText = bilingual.partial();
const looseContact = z.strictObject({ value: z.string().max(200), seenBy: z.enum(['public', 'members', 'desk']) });
const fields = {
  title: z.string().max(300),
  summary: looseText,
  description: looseText,
  place: z.strictObject({
    address: z.string().max(300).optional(),
    commune: z.string().max(120).optional(),
    insee: z.string().max(5).optional(),
    departement: z.string().max(3).optional(),
    position: point.optional(),
    precision: z.enum(['exact', 'commune']).optional(),
  }),
  languages: z.array(z.string().max(60)).max(40),
  tags: z.array(z.string().max(80)).max(40),
  links: z.array(z.strictObject({ url: z.string().max(600), label: z.string().max(120).optional() })).max(20),
};

export const draftContent = z
  .object({
    ...fields,
    contact: z.object({ name: looseContact, email: looseContact, phone: looseContact }).partial(),
    /** By the names of the kind's details. */
    details: z.record(z.string(), z.unknown()),
  })
  .partial();
export type DraftContent = z.infer<typeof draftContent>;

/** The details of no kind go deeper. */
const deepest = 6;
/** A loose value that the database takes whatever it says: not too deep, and no name that means something to it. */
const isStorable = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === deepest) return false;
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return names.every((name) => /^[a-z]\w*$/i.test(name)) && Object.values(value).every((v) => isStorable(v, depth + 1));
};
const detailValue = z.unknown().refine((value) => isStorable(value), 'A value as the kind has it');

/** RFC 7396 merge patch, one level deep: what is absent stays, `null` empties; a value replaces the field's whole. */
export const draftPatch = z
  .strictObject({
    title: fields.title.nullable(),
    summary: fields.summary.nullable(),
    description: fields.description.nullable(),
    place: fields.place.nullable(),
    languages: fields.languages.nullable(),
    tags: fields.tags.nullable(),
    links: fields.links.nullable(),
    contact: z
      .strictObject({ name: looseContact.nullable(), email: looseContact.nullable(), phone: looseContact.nullable() })
      .partial(),
    details: z.record(z.string().max(40), detailValue),
  })
  .partial();
export type DraftPatch = z.infer<typeof draftPatch>;

/** A photograph in its editor's hands. */
export const formPhoto = photoView.extend({
  alt: bilingual.partial(),
  /** Pixels, the right way up. */
  width: z.number().int(),
  height: z.number().int(),
  /** Whether the public sees it already. */
  published: z.boolean(),
  takenAt: z.iso.datetime().nullable(),
  /** Where the file says it was taken: for the owner to take over as the place, shown to nobody else. */
  takenIn: point.nullable(),
  /** Another picture of the directory that looks the same, in this listing or in one of this viewer's own. */
  sameAs: z.object({ photoId: z.string(), slug, title: z.string() }).nullable(),
});
export type FormPhoto = z.infer<typeof formPhoto>;

export const proposalState = z.enum(['none', 'open', 'submitted', 'returned']);
export type ProposalState = z.infer<typeof proposalState>;

export const formView = z.object({
  slug,
  kind: listingKind,
  status: listingStatus,
  edition,
  /** The published content with the changes laid over it. */
  content: draftContent,
  /** What the public sees; null before the first yes. */
  published: draftContent.nullable(),
  /** Fields that are changed and not yet public: `summary`, `contact.phone`, `details.services`, `photos` … */
  changed: z.array(z.string()),
  state: proposalState,
  savedAt: z.iso.datetime().nullable(),
  /** Who saved last, by name. */
  savedBy: z.string().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  /** What the desk asks for, or why it said no. */
  reason: z.string().nullable(),
  /** Field → what would be right: empty when it can be submitted. */
  missing: z.record(z.string(), z.string()),
  photos: z.array(formPhoto),
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
  confirmedAt: z.iso.datetime().nullable(),
  may: z.object({
    submit: z.boolean(),
    publish: z.boolean(),
    archive: z.boolean(),
    remove: z.boolean(),
    discard: z.boolean(),
  }),
});
export type FormView = z.infer<typeof formView>;

const bySlug = z.object({ slug });

export const createListing = endpoint({
  method: 'post',
  path: '/api/listings',
  access: 'member',
  summary: 'Begin a listing of one’s own: a draft, with whatever is known already',
  status: 201,
  body: z.strictObject({ kind: listingKind, ...draftPatch.shape }),
  reply: formView,
});

export const readForm = endpoint({
  method: 'get',
  path: '/api/listings/:slug/form',
  access: 'member',
  summary: 'A listing as its owner and the desk edit it',
  params: bySlug,
  reply: formView,
});

export const readPreview = endpoint({
  method: 'get',
  path: '/api/listings/:slug/preview',
  access: 'member',
  summary: 'The working copy as the public would see it; a problem with `fields` while something is missing',
  params: bySlug,
  reply: listingView,
});

export const changeListing = endpoint({
  method: 'patch',
  path: '/api/listings/:slug',
  access: 'member',
  summary:
    'Change the working copy. A conflict names the fields that somebody else changed since `edition`; nothing is saved then',
  params: bySlug,
  body: z.strictObject({ edition: edition.optional(), ...draftPatch.shape }),
  reply: formView,
});

export const submitListing = endpoint({
  method: 'post',
  path: '/api/listings/:slug/submit',
  access: 'member',
  summary: 'Hand the working copy to the desk; of a trusted owner it goes public at once',
  params: bySlug,
  body: z.strictObject({ edition: edition.optional() }).optional(),
  reply: formView,
});

export const discardChanges = endpoint({
  method: 'post',
  path: '/api/listings/:slug/discard',
  access: 'member',
  summary: 'Drop the changes that are not public yet',
  params: bySlug,
  reply: formView,
});

export const archiveListing = endpoint({
  method: 'post',
  path: '/api/listings/:slug/archive',
  access: 'member',
  summary: 'Take a published listing down; it can be submitted again',
  params: bySlug,
  body: z.strictObject({ reason: z.string().trim().max(1000).optional() }).optional(),
  reply: formView,
});

export const deleteListing = endpoint({
  method: 'delete',
  path: '/api/listings/:slug',
  access: 'member',
  summary: 'Delete a listing that is not public, with its pictures',
  params: bySlug,
  reply: z.object({ deleted: z.literal(true) }),
});

export const ownListing = z.object({
  slug,
  kind: listingKind,
  title: z.string(),
  status: listingStatus,
  state: proposalState,
  changed: z.array(z.string()),
  reason: z.string().nullable(),
  savedAt: z.iso.datetime(),
  /** Since when it is with the desk; null while it is not. */
  submittedAt: z.iso.datetime().nullable(),
  confirmedAt: z.iso.datetime().nullable(),
  /** Whether its facts are old enough to be asked for. */
  due: z.boolean(),
  photo: z.object({ id: z.string(), placeholder: z.string().optional(), illustration: z.boolean() }),
});
export type OwnListing = z.infer<typeof ownListing>;

export const readOwnListings = endpoint({
  method: 'get',
  path: '/api/me/listings',
  access: 'member',
  summary: 'One’s own listings, last changed first, and the claims one waits for',
  reply: z.object({
    listings: z.array(ownListing),
    claims: z.array(z.object({ slug, title: z.string(), at: z.iso.datetime() })),
  }),
});

export const claimListing = endpoint({
  method: 'post',
  path: '/api/listings/:slug/claim',
  access: 'member',
  summary: 'Ask the desk for a published listing that nobody owns and that is one’s own',
  params: bySlug,
  body: z.strictObject({
    message: z.string().trim().min(10, 'How you are tied to it, in a sentence').max(1000, 'At most 1000 characters'),
  }),
  reply: z.object({ asked: z.literal(true) }),
});

const photoId = z.object({ id: z.string().regex(/^[a-z0-9-]{1,64}$/, 'The id of a picture') });
/**
 * Under which terms a photograph may be shown: `owner`, by its author or owner to the desk for promoting the territory;
 * `press`, free for the press with its credit; or a Creative Commons licence by its SPDX name.
 */
export const photoLicence = z.enum(['owner', 'press', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0']);
export type PhotoLicence = z.infer<typeof photoLicence>;

const photoWords = z.strictObject({
  caption: bilingual.partial(),
  alt: bilingual.partial(),
  credit: z.string().trim().max(160, 'At most 160 characters'),
  licence: photoLicence,
});

/** What came of each file, in the order they were sent. */
export const uploadOutcome = z.object({
  name: z.string(),
  photo: formPhoto.nullable(),
  /** Why it was refused: a code for the reader's language, and a sentence. */
  refused: z
    .object({
      code: z.enum([
        'tooLarge',
        'tooManyPixels',
        'notAPicture',
        'broken',
        'format',
        'tooMany',
        'duplicate',
        'animated',
      ]),
      detail: z.string(),
    })
    .nullable(),
});

export const uploadPhotos = endpoint({
  method: 'post',
  path: '/api/listings/:slug/photos',
  access: 'member',
  summary:
    'Add photographs to the working copy: JPEG, PNG, WebP, AVIF, TIFF or HEIC; up to 40 MB and 100 megapixels each, 30 a listing',
  files: 'photos',
  status: 201,
  params: bySlug,
  body: z.unknown(),
  reply: z.object({ outcomes: z.array(uploadOutcome), photos: z.array(formPhoto) }),
});

export const orderPhotos = endpoint({
  method: 'put',
  path: '/api/listings/:slug/photos',
  access: 'member',
  summary: 'The order of the pictures, cover first; those not named follow as they were',
  params: bySlug,
  body: z.strictObject({ order: z.array(z.string().max(64)).max(60) }),
  reply: z.object({ photos: z.array(formPhoto) }),
});

export const changePhoto = endpoint({
  method: 'patch',
  path: '/api/photos/:id',
  access: 'member',
  summary: 'Caption, alternative text, credit and licence of a picture, in the working copy',
  params: photoId,
  body: photoWords.partial(),
  reply: formPhoto,
});

export const deletePhoto = endpoint({
  method: 'delete',
  path: '/api/photos/:id',
  access: 'member',
  summary: 'Take a picture out of the working copy; a published one stays public until the desk agrees',
  params: photoId,
  reply: z.object({ photos: z.array(formPhoto) }),
});
