import { type HydratedDocument, type Model, model, Schema } from 'mongoose';
import { itemStatus } from './contract';
import type { ItemRecord, ShortlistRecord } from './record';

export type ShortlistDocument = HydratedDocument<ShortlistRecord>;

const text = { type: String, default: '' };

const item = new Schema<ItemRecord>(
  {
    id: { type: String, required: true },
    listing: { type: String, required: true },
    status: { type: String, enum: itemStatus.options, default: 'idea' },
    note: text,
    pitch: text,
    alias: text,
    addedBy: text,
    addedByName: text,
    addedAt: { type: Date, required: true },
    offAt: { type: Date, default: null },
  },
  { _id: false, id: false },
);

const shortlist = new Schema<ShortlistRecord>(
  {
    title: { type: String, required: true },
    company: text,
    intro: text,
    base: { type: Schema.Types.Mixed, default: null },
    scoutingDay: { type: String, default: null },
    owner: { type: String, required: true },
    members: { type: [String], default: () => [] },
    invitations: [{ _id: false, email: String, hash: String, until: Date }],
    items: { type: [item], default: () => [] },
    production: { type: String, default: null },
    edition: { type: Number, default: 1 },
    deletedAt: { type: Date, default: null },
    linksVoidAt: { type: Date, default: null },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true, collection: 'shortlists', optimisticConcurrency: true, minimize: false },
);
shortlist.index({ owner: 1, updatedAt: -1 });
shortlist.index({ members: 1, updatedAt: -1 });
shortlist.index({ 'invitations.hash': 1 }, { partialFilterExpression: { 'invitations.hash': { $exists: true } } });
shortlist.index({ deletedAt: 1 }, { partialFilterExpression: { deletedAt: { $type: 'date' } } });
shortlist.index({ production: 1 }, { partialFilterExpression: { production: { $type: 'string' } } });

export const Shortlist: Model<ShortlistRecord> = model<ShortlistRecord>('Shortlist', shortlist);
