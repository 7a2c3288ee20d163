import { type HydratedDocument, type Model, model, Schema } from 'mongoose';
import { fold } from '../common/fold';
import { enquiryAbout, enquiryMessage, enquiryStatus, keptFields } from './contract';
import type { EnquiryRecord, MessageRecord } from './record';
import { rankOf } from './states';

export type EnquiryDocument = HydratedDocument<EnquiryRecord>;

const { Mixed } = Schema.Types;
const text = { type: String, default: '' };
const perhaps = { type: String, default: null };
const moment = { type: Date, default: null };

const message = new Schema<MessageRecord>(
  {
    id: { type: String, required: true },
    at: { type: Date, required: true },
    from: { type: String, enum: enquiryMessage.shape.from.options, required: true },
    by: perhaps,
    byName: text,
    text,
    lang: perhaps,
    listing: perhaps,
    packages: [{ _id: false, shortlist: String, label: String, masked: Boolean, days: Number }],
    event: { type: Mixed, default: null },
    door: { type: String, enum: enquiryMessage.shape.door.options, default: 'page' },
    mailId: perhaps,
  },
  { _id: false, id: false, minimize: false },
);

/** What words are looked for in, with the status for counting. */
export const wordsIndex = { searchText: 1, status: 1 } as const;

const enquiry = new Schema<EnquiryRecord>(
  {
    number: { type: String, required: true, unique: true },
    riddle: perhaps,
    fields: { type: Mixed, required: true, validate: (value: unknown) => keptFields.safeParse(value).success },
    about: { type: Mixed, default: () => enquiryAbout.parse({}) },
    status: { type: String, enum: enquiryStatus.options, default: 'new' },
    labels: { type: [String], default: () => [] },
    assignee: perhaps,
    due: perhaps,
    unread: { type: Boolean, default: true },
    production: perhaps,
    messages: { type: [message], default: () => [] },
    tokens: [{ _id: false, hash: String, listing: perhaps, until: Date }],
    owed: [{ _id: false, message: String }],
    at: { type: Date, required: true },
    lastAt: { type: Date, required: true },
    excerpt: text,
    answeredAt: moment,
    answerHours: { type: Number, default: null },
    closedAt: moment,
    searchText: text,
    rank: { type: Number, default: 0 },
    place: { type: Number, default: 0 },
    edition: { type: Number, default: 1 },
    demo: { type: Boolean, default: false },
  },
  { collection: 'enquiries', optimisticConcurrency: true, minimize: false },
);
enquiry.index({ rank: 1, place: 1 });
enquiry.index({ status: 1, rank: 1, place: 1 });
enquiry.index({ status: 1, due: 1 });
enquiry.index({ assignee: 1, status: 1, rank: 1, place: 1 });
enquiry.index({ unread: 1, status: 1 });
enquiry.index({ labels: 1, status: 1 });
enquiry.index({ at: -1, answerHours: 1, status: 1 });
enquiry.index(wordsIndex);
enquiry.index({ riddle: 1 }, { unique: true, partialFilterExpression: { riddle: { $type: 'string' } } });
enquiry.index({ 'tokens.hash': 1 }, { partialFilterExpression: { 'tokens.hash': { $exists: true } } });
enquiry.index({ 'owed.message': 1 }, { partialFilterExpression: { 'owed.message': { $exists: true } } });
enquiry.index({ production: 1 }, { partialFilterExpression: { production: { $type: 'string' } } });

/** Of the same record and nothing else: whoever saves need not think of them. */
enquiry.pre('save', function follow() {
  Object.assign(this, followed(this));
});

const excerptLength = 160;

/** What a record says of its own words, for lists and their order. */
export function followed(record: Pick<EnquiryRecord, 'number' | 'fields' | 'messages' | 'status' | 'at'>) {
  const { number, fields, messages, status, at } = record;
  const last = messages.findLast(({ from }) => from !== 'note' && from !== 'event');
  const lastAt = last?.at ?? at;
  const { title, message: asked, contact } = fields;
  return {
    lastAt,
    excerpt: (last?.text ?? asked).replace(/\s+/g, ' ').slice(0, excerptLength),
    searchText: fold([number, title, contact.company, contact.name, contact.email, asked].join(' ')),
    ...rankOf(status, lastAt),
  };
}

export const Enquiry: Model<EnquiryRecord> = model<EnquiryRecord>('Enquiry', enquiry);
