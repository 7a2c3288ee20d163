import { model, Schema } from 'mongoose';
import { type ListingKind, listingKind } from '../common/contract';
import { type GapSource, gapSource } from './contract';

/** One need, one month, one source: counted up, never who or when. */
export interface GapRecord {
  /** Made of all that follows but the counts. */
  key: string;
  month: string;
  source: GapSource;
  kind: ListingKind | null;
  terms: { field: string; term: string }[];
  words: string[];
  departement: string | null;
  times: number;
  nothing: number;
  /** The most results it had. */
  found: number;
}

const gap = new Schema<GapRecord>(
  {
    key: { type: String, required: true, unique: true },
    month: { type: String, required: true, index: true },
    source: { type: String, enum: gapSource.options, required: true },
    kind: { type: String, enum: [...listingKind.options, null], default: null },
    terms: [{ _id: false, field: String, term: String }],
    words: [String],
    departement: { type: String, default: null },
    times: { type: Number, default: 0 },
    nothing: { type: Number, default: 0 },
    found: { type: Number, default: 0 },
  },
  { collection: 'gaps', versionKey: false },
);

export const Gap = model<GapRecord>('Gap', gap);
