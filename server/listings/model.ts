import { type HydratedDocument, type Model, model, Schema } from 'mongoose';
import { type Bilingual, type ListingKind, listingKind } from '../common/contract';
import type { PhotoSource } from '../media/source';
import { type HistoryAction, type KindDetails, type ListingInput, type ListingStatus, listingStatus } from './contract';
import { kindSpecs } from './kinds';

export interface PhotoRecord {
  /** Stands in addresses: random, never guessed from a neighbour. */
  id: string;
  source: PhotoSource;
  placeholder?: string;
  caption: Partial<Bilingual>;
  /** What a picture shows, for those who cannot see it. */
  alt?: Partial<Bilingual>;
  credit: string;
  licence: string;
}

/** One field of a listing, changed and not yet public. */
export interface Change {
  /** `summary`, `contact.phone`, `details.services` … */
  field: string;
  /** The field's whole new value; null empties it. */
  value: unknown;
  /** The edition that wrote it: who starts from an older one is told. */
  edition: number;
  by: string;
  byName: string;
}

/** What an owner or the desk has changed and the public does not see yet. */
export interface Proposal {
  state: 'open' | 'submitted' | 'returned';
  changes: Change[];
  /** All pictures in their new order; absent while no picture is touched. */
  photos?: PhotoRecord[];
  savedAt: Date;
  savedBy: string;
  submittedAt?: Date;
  /** What the desk asks for. */
  reason?: string;
}

export interface HistoryEntry {
  at: Date;
  /** Id and name of the account; a job of the desk has neither. */
  by?: string;
  byName?: string;
  action: HistoryAction;
  reason?: string;
  fields: string[];
  /** The edition that this step made. */
  edition: number;
  /** The id of the version that can be restored. */
  version?: string;
  /** The id of the import that did it or took it back. */
  import?: string;
}

export interface Claim {
  account: string;
  message: string;
  at: Date;
}

/** A letter that belongs to a decision: written with it, so that a crash before the letter loses neither. */
export interface OwedLetter {
  /** Sent once under this key. */
  key: string;
  letter: 'published' | 'changed' | 'changes' | 'refused' | 'dropped' | 'merged' | 'given' | 'notGiven';
  /** The id of the account it goes to. */
  to: string;
  reason?: string;
  /** Fields that were not agreed to. */
  fields: string[];
}

/** Letters about the age of a listing's facts, and what came of them. */
export interface Freshness {
  /** The account that is asked; a new owner is asked anew. */
  of?: string;
  askedAt?: Date;
  remindedAt?: Date;
  sunkAt?: Date;
  expiredAt?: Date;
  /** A letter that is not handed in yet: the stages after it wait. */
  owes?: 'asked' | 'reminded' | 'expired';
}

/** What a link in a letter is known by: the link itself is kept by nobody. */
export interface LetterToken {
  /** SHA-256, hex. */
  hash: string;
  /** The account that the letter went to: the link ends with its ownership. */
  of: string;
  until: Date;
}

interface Shared extends Omit<ListingInput, 'description' | 'contact'> {
  description: Bilingual;
  contact: NonNullable<ListingInput['contact']>;
  slug: string;
  /** Folded title: two records with the same one and near each other are suspected twins. */
  titleKey: string;
  photos: PhotoRecord[];
  owner?: string;
  status: ListingStatus;
  /** Goes up with every change to the working copy. */
  edition: number;
  proposal?: Proposal;
  /** Oldest first; in the same write as what it tells. */
  history: HistoryEntry[];
  claims: Claim[];
  /** What a twin would share: folded title, SIRET, e-mail, telephone. */
  twinKeys: string[];
  /** Ids of listings that share a twin key and are another thing: the desk has looked. */
  distinctFrom: string[];
  /** Letters about decisions that are not handed in yet. */
  owed: OwedLetter[];
  /** The slug of the listing that this one was merged into. */
  mergedInto?: string;
  /** Absent while its facts are fresh. */
  freshness?: Freshness;
  letterTokens: LetterToken[];
  confirmedAt: Date | null;
  demo: boolean;
  /** Raised in the same write as every change. */
  revision: number;
  /** The revision the search index holds. */
  indexedRevision: number;
  /** True from the write that changes a record until the index has it: what the sweep looks for. */
  indexPending: boolean;
  createdAt: Date;
  updatedAt: Date;
}

/** A listing as the rest of the code reads it: what all kinds share, and the details of its own kind. */
export type ListingRecord = Shared & KindDetails;
export type SavedListing = ListingRecord & { _id: unknown };

/**
 * The same for mongoose, with the kinds not told apart: its types multiply with every branch of a union, and four
 * branches made the type check take ten times as long. `recordOf` tells them apart again.
 */
interface StoredListing extends Shared {
  kind: ListingKind;
  details: unknown;
}
export type ListingDocument = HydratedDocument<StoredListing>;

const text = { fr: { type: String, default: '' }, en: { type: String, default: '' } };
const contactField = { type: { value: String, seenBy: String }, _id: false, default: undefined };
const photo = new Schema(
  {
    id: String,
    source: Schema.Types.Mixed,
    placeholder: String,
    caption: { fr: String, en: String },
    alt: { fr: String, en: String },
    credit: String,
    licence: String,
  },
  { _id: false, id: false, minimize: false },
);

/** A draft may lack anything; what the public sees may not. */
function whenPublic(this: unknown): boolean {
  return this instanceof Listing && this.status === 'published';
}

const change = { field: String, value: Schema.Types.Mixed, edition: Number, by: String, byName: String };
const proposal = new Schema<Proposal>(
  {
    state: { type: String, enum: ['open', 'submitted', 'returned'], required: true },
    changes: [{ _id: false, ...change }],
    photos: { type: [photo], default: undefined },
    savedAt: Date,
    savedBy: String,
    submittedAt: Date,
    reason: String,
  },
  { _id: false, minimize: false },
);
const historyEntry = {
  _id: false,
  at: Date,
  by: String,
  byName: String,
  action: String,
  reason: String,
  fields: [String],
  edition: Number,
  version: String,
  import: String,
};

const freshness = new Schema<Freshness>(
  { of: String, askedAt: Date, remindedAt: Date, sunkAt: Date, expiredAt: Date, owes: String },
  { _id: false },
);

const listing = new Schema<StoredListing>(
  {
    kind: { type: String, enum: listingKind.options, required: true },
    title: { type: String, required: whenPublic, default: '' },
    slug: { type: String, required: true, unique: true },
    titleKey: { type: String, default: '' },
    summary: text,
    description: text,
    place: {
      address: String,
      commune: { type: String, required: whenPublic },
      insee: String,
      departement: { type: String, required: whenPublic },
      position: { lat: { type: Number, required: whenPublic }, lng: { type: Number, required: whenPublic } },
      precision: { type: String, enum: ['exact', 'commune'], required: whenPublic },
    },
    languages: [String],
    tags: [String],
    links: [{ _id: false, url: String, label: String }],
    contact: { name: contactField, email: contactField, phone: contactField },
    reference: String,
    photos: [photo],
    owner: String,
    status: { type: String, enum: listingStatus.options, required: true },
    edition: { type: Number, default: 0 },
    proposal,
    history: [historyEntry],
    claims: [{ _id: false, account: String, message: String, at: Date }],
    twinKeys: [String],
    distinctFrom: [String],
    owed: [{ _id: false, key: String, letter: String, to: String, reason: String, fields: [String] }],
    mergedInto: String,
    freshness: { type: freshness, default: undefined },
    letterTokens: [{ _id: false, hash: String, of: String, until: Date }],
    confirmedAt: { type: Date, default: null },
    demo: { type: Boolean, default: false },
    revision: { type: Number, default: 1 },
    indexedRevision: { type: Number, default: 0 },
    indexPending: { type: Boolean, default: true },
  },
  { timestamps: true, discriminatorKey: 'kind', collection: 'listings', optimisticConcurrency: true, minimize: false },
);

listing.index({ indexPending: 1 }, { partialFilterExpression: { indexPending: true } });
listing.index({ kind: 1, status: 1 });
listing.index({ titleKey: 1 });
listing.index({ twinKeys: 1 });
listing.index({ owner: 1 });
listing.index({ 'proposal.state': 1, 'proposal.submittedAt': 1 });
listing.index({ 'claims.account': 1 }, { partialFilterExpression: { 'claims.account': { $exists: true } } });
listing.index({ 'owed.key': 1 }, { partialFilterExpression: { 'owed.key': { $exists: true } } });
listing.index({ 'history.version': 1 }, { partialFilterExpression: { 'history.version': { $exists: true } } });
listing.index({ 'photos.id': 1 });
listing.index({ 'proposal.photos.id': 1 });
// Only uploads have one: the pictures of the demonstration take no room here.
listing.index({ 'photos.source.upload.sha256': 1 }, { sparse: true });
listing.index({ 'proposal.photos.source.upload.sha256': 1 }, { sparse: true });
listing.index({ status: 1, confirmedAt: 1 });
// What is old and not asked about, and what nobody owns and has not sunk; the owner is judged in the index.
listing.index({ status: 1, 'freshness.askedAt': 1, confirmedAt: 1, owner: 1 });
listing.index({ status: 1, 'freshness.sunkAt': 1, confirmedAt: 1, owner: 1 });
listing.index({ 'freshness.owes': 1 }, { partialFilterExpression: { 'freshness.owes': { $exists: true } } });
listing.index({ 'letterTokens.hash': 1 }, { partialFilterExpression: { 'letterTokens.hash': { $exists: true } } });
listing.index({ kind: 1, reference: 1 }, { unique: true, partialFilterExpression: { reference: { $type: 'string' } } });

export const Listing: Model<StoredListing> = model<StoredListing>('Listing', listing);

/** The database refuses what the kind's own schema refuses: no door into it leads around that. */
for (const spec of Object.values(kindSpecs)) {
  const isRight = (details: unknown) => spec.details.safeParse(details).success;
  const details = {
    type: Schema.Types.Mixed,
    required: whenPublic,
    validate: { validator: isRight, message: `Not the details of a ${spec.kind}` },
  };
  Listing.discriminator(spec.kind, new Schema({ details }, { _id: false, minimize: false }));
}

/** Whether there is content the desk has agreed to once; a draft that never was public has only its proposal. */
export const hasContent = (document: ListingDocument): boolean =>
  document.details !== undefined && document.details !== null;

/**
 * A document with content as a plain record of its kind; the schema has checked that kind and details belong together.
 */
export const recordOf = (document: ListingDocument): SavedListing => document.toObject() as SavedListing;

export const findBySlug = (slug: string): Promise<ListingDocument | null> => Listing.findOne({ slug }).exec();

/** What was merged may be merged on; no directory is tidied this often. */
const longestChain = 5;

/** The listing at an address, or the one that it was merged into. */
export async function findKept(slug: string): Promise<ListingDocument | null> {
  let listing = await findBySlug(slug);
  for (let left = longestChain; listing?.mergedInto !== undefined && left > 0; left -= 1)
    listing = await findBySlug(listing.mergedInto);
  return listing;
}

/** Of two listings that were merged both hold a picture: the one that is kept is meant. */
/** Every listing that shows one of these pictures or is about to; a merged one still has those it gave. */
export const findByPhotos = (photoIds: readonly string[]): Promise<ListingDocument[]> =>
  Listing.find({ $or: [{ 'photos.id': { $in: photoIds } }, { 'proposal.photos.id': { $in: photoIds } }] }).exec();

/** Published records in the order they were made, read as a stream so that a rebuild never holds them all. */
export const eachPublished = (kind: ListingKind) =>
  Listing.find({ kind, status: 'published' }, { proposal: 0, history: 0, claims: 0 })
    .sort({ _id: 1 })
    .lean<SavedListing[]>()
    .cursor({ batchSize: 500 });

/** Revision and standing of every record of a kind, for comparing the index with the truth. */
export const standings = (kind: ListingKind) =>
  Listing.find({ kind }, { revision: 1, status: 1 })
    .lean<{ _id: unknown; revision: number; status: ListingStatus }[]>()
    .exec();
