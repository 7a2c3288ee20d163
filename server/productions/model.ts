import { type HydratedDocument, type Model, model, Schema } from 'mongoose';
import { z } from 'zod';
import { fold } from '../common/fold';
import * as contract from './contract';
import type { ProductionRecord } from './record';

export type ProductionDocument = HydratedDocument<ProductionRecord>;
export type SavedProduction = ProductionRecord & { _id: ProductionDocument['_id'] };

const { Mixed } = Schema.Types;

/** A part checked by its zod schema when it is written: no door into the database leads around the contract. */
const part = (shape: z.ZodType, more: { default?: unknown } = {}) => ({
  type: Mixed,
  ...more,
  validate: {
    validator: (value: unknown) => value === undefined || shape.safeParse(value).success,
    message: 'Not as the contract of a production has it',
  },
});

const { shape } = contract.productionFields;

const production = new Schema<ProductionRecord>(
  {
    title: { type: String, required: true },
    type: { type: String, required: true },
    format: { type: String, default: '' },
    season: { type: Number, default: null },
    companies: part(shape.companies, { default: () => [] }),
    directors: { type: [String], default: () => [] },
    origin: part(shape.origin, { default: null }),
    synopsis: { type: String, default: '' },
    leadSource: { type: String, default: null },
    leadNote: { type: String, default: '' },
    contact: part(shape.contact, { default: () => ({ name: '', role: '', email: '', phone: '', lang: 'fr' }) }),
    staff: { type: String, default: null },
    enquiredAt: { type: String, default: null },
    answeredAt: { type: String, default: null },
    expected: part(shape.expected, { default: () => ({ from: null, days: null, spend: null }) }),
    prepDays: { type: Number, default: null },
    wrapDays: { type: Number, default: null },
    people: part(shape.people, { default: () => structuredClone(contract.blankPeople) }),
    volumes: part(shape.volumes, { default: () => ({ roomNights: null, meals: null, vehicleDays: null }) }),
    confidential: { type: Boolean, default: true },
    publicFrom: { type: String, default: null },
    publicNote: { type: String, default: '' },
    release: part(shape.release, { default: () => ({ on: null, distributor: '', afterlife: '', links: [] }) }),
    number: { type: String, required: true, unique: true },
    titleKey: { type: String, default: '' },
    searchText: { type: String, default: '' },
    status: { type: String, enum: contract.productionStatus.options, required: true },
    statusHistory: [{ _id: false, status: String, at: Date, by: String, byName: String }],
    loss: part(contract.loss.nullable(), { default: null }),
    shoots: part(z.array(contract.shoot), { default: () => [] }),
    spend: part(z.array(contract.spendLine), { default: () => [] }),
    support: part(z.array(contract.supportLine), { default: () => [] }),
    tasks: part(z.array(contract.task), { default: () => [] }),
    edition: { type: Number, default: 1 },
    edits: { type: Mixed, default: () => ({}) },
    imported: { type: Mixed, default: null },
    deletedAt: { type: Date, default: null },
    changedAt: { type: Date, required: true, default: () => new Date() },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true, collection: 'productions', optimisticConcurrency: true, minimize: false },
);
production.index({ changedAt: 1 });
production.index({ status: 1, updatedAt: -1 });
production.index({ titleKey: 1 });
// Who asks again is known by the address.
production.index({ 'contact.email': 1 });
production.index(
  { 'imported.key': 1 },
  { unique: true, partialFilterExpression: { 'imported.key': { $type: 'string' } } },
);
production.index({ 'imported.import': 1 }, { partialFilterExpression: { 'imported.import': { $exists: true } } });

/** Of the same record and nothing else: whoever saves need not think of them. */
production.pre('save', function follow() {
  this.titleKey = fold(this.title).trim();
  this.searchText = searchTextOf(this);
  this.changedAt = new Date();
});

export function searchTextOf(
  record: Pick<ProductionRecord, 'number' | 'title' | 'companies' | 'directors' | 'contact'>,
): string {
  const { number, title, companies, directors, contact: person } = record;
  return fold([number, title, ...companies.map(({ name }) => name), ...directors, person.name, person.email].join(' '));
}

export const Production: Model<ProductionRecord> = model<ProductionRecord>('Production', production);
