import { type HydratedDocument, model, Schema } from 'mongoose';
import type { Lang } from '../common/contract';
import type { WrapAnswers, WrapForm, WrapPart } from './contract';

/** Why a letter goes out. */
export type Occasion = 'sent' | 'returned' | 'remindedOnce' | 'remindedTwice';

/** A link of a letter: only its hash is kept, so that who reads the database has none. */
export interface WrapToken {
  hash: string;
  until: Date;
}

/** What a production is asked at its wrap, one a production, from the first letter on. */
export interface WrapFormRecord {
  production: string;
  /** Raised each time the desk asks, first or again: letters of an older round are not written any more. */
  round: number;
  tokens: WrapToken[];
  to: string;
  lang: Lang;
  sentAt: Date;
  /** The letter that is still to be handed in. */
  owes: Occasion | null;
  /** Of this round. */
  remindedAt: Date[];
  remindsAt: Date | null;
  /** As far as the production has come; null: not begun. */
  draft: WrapAnswers | null;
  savedAt: Date | null;
  /** As they were handed in last: a correction under way does not change what the desk looks at. */
  answers: WrapAnswers | null;
  /** Null while it is the production's turn. */
  submittedAt: Date | null;
  reason: string | null;
  returnedAt: Date | null;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  accepted: WrapPart[];
}
export type WrapFormDocument = HydratedDocument<WrapFormRecord>;

const date = { type: Date, default: null };
const { Mixed } = Schema.Types;

const form = new Schema<WrapFormRecord>(
  {
    production: { type: String, required: true, unique: true },
    round: { type: Number, default: 0 },
    tokens: [{ _id: false, hash: String, until: Date }],
    to: { type: String, required: true },
    lang: { type: String, enum: ['fr', 'en'], required: true },
    sentAt: { type: Date, required: true },
    owes: { type: String, default: null },
    remindedAt: [Date],
    remindsAt: date,
    draft: { type: Mixed, default: null },
    savedAt: date,
    answers: { type: Mixed, default: null },
    submittedAt: date,
    reason: { type: String, default: null },
    returnedAt: date,
    acceptedAt: date,
    acceptedBy: { type: String, default: null },
    accepted: [String],
  },
  { collection: 'wrapForms', versionKey: false, minimize: false },
);
form.index({ 'tokens.hash': 1 });
form.index({ remindsAt: 1 });
form.index({ owes: 1 }, { partialFilterExpression: { owes: { $type: 'string' } } });

export const WrapFormRecords = model<WrapFormRecord>('WrapForm', form);

/** Null while nobody has asked. */
export const findWrapForm = (production: string): Promise<WrapFormDocument | null> =>
  WrapFormRecords.findOne({ production }).exec();

export function stateOf({ acceptedAt, submittedAt, savedAt }: WrapFormRecord): WrapForm['state'] {
  if (acceptedAt) return 'accepted';
  if (submittedAt) return 'submitted';
  return savedAt ? 'begun' : 'sent';
}
