import { type HydratedDocument, model, Schema } from 'mongoose';
import { lang } from '../common/contract';
import { fold } from '../common/fold';
import { type AccountRole, accountRole } from './contract';

export interface AccountRecord {
  /** Lower case; the unique index decides who was first. */
  email: string;
  name: string;
  organisation: string;
  /** argon2id, with its parameters and salt. */
  passwordHash: string;
  role: AccountRole;
  lang: 'fr' | 'en';
  verifiedAt: Date | null;
  /** Changes of a trusted member's listings go public without being read first. */
  trusted: boolean;
  demo: boolean;
  /** Name, organisation and address, folded: what the desk searches. */
  searchText: string;
  createdAt: Date;
  updatedAt: Date;
}
export type AccountDocument = HydratedDocument<AccountRecord>;

const account = new Schema<AccountRecord>(
  {
    email: { type: String, required: true, unique: true },
    name: { type: String, required: true },
    organisation: { type: String, default: '' },
    passwordHash: { type: String, required: true },
    role: { type: String, enum: accountRole.options, default: 'member' },
    lang: { type: String, enum: lang.options, default: 'fr' },
    verifiedAt: { type: Date, default: null },
    trusted: { type: Boolean, default: false },
    demo: { type: Boolean, default: false },
    searchText: { type: String, default: '' },
  },
  { timestamps: true, collection: 'accounts' },
);
account.index({ createdAt: -1 });
/** Of the same record and nothing else: whoever saves need not think of it. */
account.pre('save', function foldWords() {
  this.searchText = fold([this.name, this.organisation, this.email].join(' '));
});

export const Account = model<AccountRecord>('Account', account);

export const findAccount = (id: string): Promise<AccountDocument | null> => Account.findById(id).exec();
export const findByEmail = (email: string): Promise<AccountDocument | null> => Account.findOne({ email }).exec();
