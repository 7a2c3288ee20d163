import { type HydratedDocument, type Model, model, Schema } from 'mongoose';
import { type Bilingual, type ListingKind, listingKind } from '../common/contract';
import type { PhotoSource } from '../media/source';
import { type KindDetails, type ListingInput, type ListingStatus, listingStatus } from './contract';
import { kindSpecs } from './kinds';

export interface PhotoRecord {
  /** Stands in addresses: random, never guessed from a neighbour. */
  id: string;
  source: PhotoSource;
  placeholder?: string;
  caption: Partial<Bilingual>;
  credit: string;
  licence: string;
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
    credit: String,
    licence: String,
  },
  { _id: false, id: false, minimize: false },
);

const listing = new Schema<StoredListing>(
  {
    kind: { type: String, enum: listingKind.options, required: true },
    title: { type: String, required: true },
    slug: { type: String, required: true, unique: true },
    titleKey: { type: String, required: true },
    summary: text,
    description: text,
    place: {
      address: String,
      commune: { type: String, required: true },
      insee: String,
      departement: { type: String, required: true },
      position: { lat: { type: Number, required: true }, lng: { type: Number, required: true } },
      precision: { type: String, enum: ['exact', 'commune'], required: true },
    },
    languages: [String],
    tags: [String],
    links: [{ _id: false, url: String, label: String }],
    contact: { name: contactField, email: contactField, phone: contactField },
    reference: String,
    photos: [photo],
    owner: String,
    status: { type: String, enum: listingStatus.options, required: true },
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
listing.index({ 'photos.id': 1 });
listing.index({ kind: 1, reference: 1 }, { unique: true, partialFilterExpression: { reference: { $type: 'string' } } });

export const Listing: Model<StoredListing> = model<StoredListing>('Listing', listing);

/** The database refuses what the kind's own schema refuses: no door into it leads around that. */
for (const spec of Object.values(kindSpecs)) {
  const isRight = (details: unknown) => spec.details.safeParse(details).success;
  const details = {
    type: Schema.Types.Mixed,
    required: true,
    validate: { validator: isRight, message: `Not the details of a ${spec.kind}` },
  };
  Listing.discriminator(spec.kind, new Schema({ details }, { _id: false, minimize: false }));
}

/** A document as a plain record of its kind; the schema has checked that kind and details belong together. */
export const recordOf = (document: ListingDocument): SavedListing => document.toObject() as SavedListing;

export const findBySlug = (slug: string): Promise<ListingDocument | null> => Listing.findOne({ slug }).exec();

export const findByPhoto = (photoId: string): Promise<ListingDocument | null> =>
  Listing.findOne({ 'photos.id': photoId }).exec();

/** Published records in the order they were made, read as a stream so that a rebuild never holds them all. */
export const eachPublished = (kind: ListingKind) =>
  Listing.find({ kind, status: 'published' }).sort({ _id: 1 }).lean<SavedListing[]>().cursor({ batchSize: 500 });

/** Revision and standing of every record of a kind, for comparing the index with the truth. */
export const standings = (kind: ListingKind) =>
  Listing.find({ kind }, { revision: 1, status: 1 })
    .lean<{ _id: unknown; revision: number; status: ListingStatus }[]>()
    .exec();
