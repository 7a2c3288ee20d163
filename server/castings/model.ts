import { type HydratedDocument, type Model, model, Schema } from 'mongoose';
import type { z } from 'zod';
import { fold } from '../common/fold';
import { asker, callInput, castingChecks, castingStatus } from './contract';
import type { CallRecord } from './record';
import { rankOf } from './steps';

export type CallDocument = HydratedDocument<CallRecord>;

/** Checked by its zod schema when it is written: no door into the database leads around the contract. */
const part = (shape: z.ZodType) => ({
  type: Schema.Types.Mixed,
  required: true,
  validate: {
    validator: (value: unknown) => shape.safeParse(value).success,
    message: 'Not as the contract of a casting call has it',
  },
});

const { shape } = callInput;
const text = { type: String, default: '' };
const nothing = { type: String, default: null };

const call = new Schema<CallRecord>(
  {
    title: { type: String, required: true },
    type: { type: String, required: true },
    company: { type: String, required: true },
    summary: part(shape.summary),
    roles: part(shape.roles),
    shootFrom: nothing,
    shootTo: nothing,
    place: text,
    applyBy: { type: String, required: true },
    eraseOn: { type: String, required: true },
    code: nothing,
    status: { type: String, enum: castingStatus.options, default: 'asked' },
    rank: { type: Number, default: 0 },
    searchText: text,
    asker: part(asker),
    checks: {
      ...part(castingChecks),
      default: () => ({ company: false, person: false, project: false, noFee: false, note: '' }),
    },
    checkedByName: nothing,
    checkedOn: nothing,
    reason: text,
    production: nothing,
    owes: nothing,
    movedAt: { type: Date, default: () => new Date() },
    warnedOf: nothing,
    erased: { type: Schema.Types.Mixed, default: null },
    edition: { type: Number, default: 1 },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true, collection: 'castingCalls', optimisticConcurrency: true, minimize: false },
);
call.index({ code: 1 }, { unique: true, partialFilterExpression: { code: { $type: 'string' } } });
call.index({ status: 1, applyBy: 1 });
call.index({ rank: 1, updatedAt: -1 });
call.index({ eraseOn: 1 });
call.index({ owes: 1 }, { partialFilterExpression: { owes: { $type: 'string' } } });

/** Of the same record and nothing else: whoever saves need not think of them. */
call.pre('save', function follow() {
  this.rank = rankOf(this.status);
  this.searchText = searchTextOf(this);
});

/** What the public may find a call by: nothing of who asks. */
export const searchTextOf = ({
  title,
  company,
  place,
  roles,
}: Pick<CallRecord, 'title' | 'company' | 'place' | 'roles'>): string =>
  fold([title, company, place, ...roles.flatMap(({ name }) => [name.fr, name.en])].join(' '));

export const CastingCalls: Model<CallRecord> = model<CallRecord>('CastingCall', call);
