import { type HydratedDocument, model, Schema } from 'mongoose';
import type { Lang } from '../../common/contract';
import { type AvailabilityAnswer, availabilityAnswer, type FreePeriod, type QuestionInput } from './contract';

/** A question of the desk to many. */
export interface QuestionRecord extends QuestionInput {
  /** The commune that `near` lies in; empty where nobody is left out for living far. */
  place: string;
  askedAt: Date;
  askedBy: string;
  askedByName: string;
  /** True until everybody it reaches is written down: a crash in between is made up for by the job. */
  gathering: boolean;
  demo: boolean;
}
export type QuestionDocument = HydratedDocument<QuestionRecord>;

const question = new Schema<QuestionRecord>(
  {
    from: { type: String, required: true },
    to: { type: String, required: true },
    jobs: [String],
    departments: [String],
    near: { type: { lat: Number, lng: Number }, _id: false, default: null },
    radius: { type: Number, required: true },
    about: { type: String, default: '' },
    production: { type: String, default: null },
    place: { type: String, default: '' },
    askedAt: { type: Date, required: true },
    askedBy: { type: String, default: '' },
    askedByName: { type: String, default: '' },
    gathering: { type: Boolean, default: true },
    demo: { type: Boolean, default: false },
  },
  { collection: 'availabilityQuestions', versionKey: false, minimize: false },
);
question.index({ askedAt: -1 });
question.index({ gathering: 1 }, { partialFilterExpression: { gathering: true } });

/** One person who was asked, with the link of the letter and the answer. */
export interface AskedRecord {
  /** Ids of the question and of the technician's listing. */
  question: string;
  listing: string;
  title: string;
  to: string;
  lang: Lang;
  /** SHA-256 of the links; a letter that had to be handed in several times left as many. */
  hashes: string[];
  /** The letter is not handed in yet. */
  owes: boolean;
  answer: AvailabilityAnswer | null;
  free: FreePeriod[];
  note: string;
  answeredAt: Date | null;
  /** False while an answer waits to be written into the listing. */
  written: boolean;
  demo: boolean;
}
export type AskedDocument = HydratedDocument<AskedRecord>;

const asked = new Schema<AskedRecord>(
  {
    question: { type: String, required: true },
    listing: { type: String, required: true },
    title: { type: String, default: '' },
    to: { type: String, required: true },
    lang: { type: String, enum: ['fr', 'en'], required: true },
    hashes: [String],
    owes: { type: Boolean, default: true },
    answer: { type: String, enum: [...availabilityAnswer.options, null], default: null },
    free: [{ _id: false, from: String, to: String }],
    note: { type: String, default: '' },
    answeredAt: { type: Date, default: null },
    written: { type: Boolean, default: true },
    demo: { type: Boolean, default: false },
  },
  { collection: 'availabilityAsked', versionKey: false, minimize: false },
);
asked.index({ question: 1, listing: 1 }, { unique: true });
asked.index({ question: 1, answer: 1 });
asked.index({ hashes: 1 });
asked.index({ owes: 1 }, { partialFilterExpression: { owes: true } });
asked.index({ written: 1 }, { partialFilterExpression: { written: false } });

/** When somebody was last asked, and by which question: what keeps two questions from reaching them in one week. */
export interface TurnRecord {
  /** The id of the listing. */
  _id: string;
  askedAt: Date;
  question: string;
}

const turn = new Schema<TurnRecord>(
  { _id: String, askedAt: { type: Date, required: true, index: true }, question: { type: String, required: true } },
  { collection: 'availabilityTurns', versionKey: false },
);

export const Question = model<QuestionRecord>('AvailabilityQuestion', question);
export const Asked = model<AskedRecord>('AvailabilityAsked', asked);
export const Turn = model<TurnRecord>('AvailabilityTurn', turn);
