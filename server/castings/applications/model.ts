import { createHash } from 'node:crypto';
import { type HydratedDocument, type Model, model, Schema } from 'mongoose';
import { fold } from '../../common/fold';
import { type ApplicationInput, applicationInput, applicationStatus } from './contract';
import type { ApplicationRecord, SentFields } from './record';

export type ApplicationDocument = HydratedDocument<ApplicationRecord>;

/**
 * The contract again, where it cannot be gone around: of a child no listing, no height and no link is kept, and who is
 * kept as an adult is one.
 */
const fits = (sent: unknown): boolean =>
  typeof sent === 'object' && applicationInput.safeParse({ ...sent, roles: ['any'], consent: true }).success;

const application = new Schema<ApplicationRecord>(
  {
    call: { type: String, required: true },
    key: { type: String, required: true },
    sent: {
      type: Schema.Types.Mixed,
      required: true,
      validate: { validator: fits, message: 'Not as the contract of an application has it' },
    },
    roles: { type: [String], required: true },
    people: { type: Number, required: true },
    searchText: { type: String, default: '' },
    consent: { version: { type: String, required: true }, at: { type: Date, required: true } },
    eraseOn: { type: String, required: true },
    tokens: { type: [String], default: () => [] },
    owes: { type: Boolean, default: true },
    status: { type: String, enum: applicationStatus.options, default: 'new' },
    note: { type: String, default: '' },
    inHand: { type: [String], default: () => [] },
    demo: { type: Boolean, default: false },
    sentAt: { type: Date, required: true },
  },
  { collection: 'castingApplications', versionKey: false, minimize: false },
);
application.index({ call: 1, key: 1 }, { unique: true });
application.index({ call: 1, sentAt: -1 });
application.index({ tokens: 1 });
application.index({ eraseOn: 1 });
application.index({ owes: 1 }, { partialFilterExpression: { owes: true } });

export const CastingApplications: Model<ApplicationRecord> = model<ApplicationRecord>(
  'CastingApplication',
  application,
);

/** Who it is that one talks to: the guardian of a child. */
export const contactOf = (sent: SentFields | ApplicationInput): { name: string; email: string; phone: string } =>
  sent.kind === 'child' ? sent.guardian : sent;

/** The name it goes by: of a child the first name, and nothing more is known. */
export const nameOf = (sent: SentFields | ApplicationInput): string =>
  sent.kind === 'child' ? sent.firstName : sent.name;

/** The same person applying again: address, kind and first name. */
export function keyOf(sent: SentFields | ApplicationInput): string {
  const [first = ''] = fold(nameOf(sent)).trim().split(/\s+/);
  const who = [
    sent.kind,
    contactOf(sent).email.toLowerCase(),
    sent.kind === 'child' ? fold(nameOf(sent)).trim() : first,
  ];
  return createHash('sha256').update(JSON.stringify(who)).digest('base64url');
}

export const searchTextOf = (sent: SentFields | ApplicationInput): string =>
  fold(
    [nameOf(sent), ...Object.values(contactOf(sent)).filter((each) => typeof each === 'string'), sent.commune].join(
      ' ',
    ),
  );
