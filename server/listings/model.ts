import { type HydratedDocument, type Model, model, Schema } from 'mongoose';
import { type ListingKind, listingKind } from '../common/contract';
import { listingStatus } from './contract';
import { kindSpecs } from './kinds';
import type { Freshness, Proposal, SavedListing, SharedRecord } from './record';

/**
 * The same for mongoose, with the kinds not told apart: its types multiply with every branch of a union, and four
 * branches made the type check take ten times as long. `recordOf` tells them apart again.
 */
interface StoredListing extends SharedRecord {
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
// What was written since a time: whoever keeps a kind in memory asks so.
listing.index({ kind: 1, updatedAt: 1 });
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
