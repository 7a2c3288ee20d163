import mongoose, { type HydratedDocument, model, Schema } from 'mongoose';
import type { Day } from '../../productions/contract';
import type { AttachmentRecord } from '../../productions/log';
import type { FieldEdit } from '../../productions/record';
import { type Permit, permitStatus } from './contract';

interface StepRecord {
  status: Permit['status'];
  at: Date;
  byName: string;
}

/** One permit of one production. */
export interface PermitRecord extends Omit<Permit, 'id' | 'next' | 'history' | 'files' | 'alert'> {
  history: StepRecord[];
  files: AttachmentRecord[];
  /** Rule and places that planning made it of; null: added by hand. Planning twice makes none twice. */
  plannedAs: string | null;
  /** The last day to file as planning reckoned it: moved with the shoot, unless somebody wrote another. */
  plannedFileBy: Day | null;
  /** The day that counts next: to file, or the end of what was granted; null: nothing to wait for. */
  nextDay: Day | null;
  /** Which letters went out: `late:2026-05-04`. A day that moves is written about anew. */
  reminded: string[];
  edits: Record<string, FieldEdit>;
  demo: boolean;
  createdAt: Date;
  updatedAt: Date;
}
export type PermitDocument = HydratedDocument<PermitRecord>;

const { Mixed } = Schema.Types;
const day = { type: String, default: null };
const text = { type: String, default: '' };

const permit = new Schema<PermitRecord>(
  {
    production: { type: String, required: true },
    rule: { type: String, default: null },
    authority: { type: String, required: true },
    subject: text,
    places: { type: [String], default: () => [] },
    needs: { type: [String], default: () => [] },
    contact: text,
    fileBy: day,
    filedOn: day,
    decidedOn: day,
    validFrom: day,
    validTo: day,
    reference: text,
    note: text,
    status: { type: String, enum: permitStatus.options, default: 'toFile' },
    history: [{ _id: false, status: String, at: Date, byName: String }],
    documents: { type: Mixed, default: () => [] },
    files: [{ _id: false, id: String, name: String, type: { type: String }, bytes: Number }],
    plannedAs: { type: String, default: null },
    plannedFileBy: day,
    nextDay: day,
    reminded: { type: [String], default: () => [] },
    edition: { type: Number, default: 1 },
    edits: { type: Mixed, default: () => ({}) },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true, collection: 'permits', optimisticConcurrency: true, minimize: false },
);
permit.index({ production: 1 });
permit.index({ status: 1, nextDay: 1 });
permit.index(
  { production: 1, plannedAs: 1 },
  { unique: true, partialFilterExpression: { plannedAs: { $type: 'string' } } },
);

/** Of the same record and nothing else: whoever saves need not think of it. */
permit.pre('save', function follow() {
  this.nextDay = nextDayOf(this);
});

/** @returns the day to file while it is to be filed, the last day of what was granted, else null */
export function nextDayOf({ status, fileBy, validTo }: Pick<Permit, 'status' | 'fileBy' | 'validTo'>): Day | null {
  if (status === 'toFile') return fileBy;
  return status === 'granted' ? validTo : null;
}

export const PermitRecords = model<PermitRecord>('Permit', permit);

/** Null for an unknown id and for a permit of another production. */
export const findPermit = async (production: string, id: string): Promise<PermitDocument | null> =>
  mongoose.isValidObjectId(id) ? PermitRecords.findOne({ _id: id, production }).exec() : null;
