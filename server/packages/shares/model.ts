import { type HydratedDocument, model, Schema } from 'mongoose';
import { type Lang, lang } from '../../common/contract';
import type { Vote } from '../contract';

/** Somebody who holds a link, told apart by a key of their browser; only its hash is here. */
export interface ReaderRecord {
  name: string;
  at: Date;
  times: number;
}
export interface CommentRecord {
  id: string;
  item: string;
  /** The hash of the reader's key; null: written by the team. */
  reader: string | null;
  name: string;
  text: string;
  at: Date;
}
export interface VoteRecord {
  item: string;
  reader: string;
  name: string;
  vote: Vote;
}

/** A link to a shortlist, with all that was said through it: one document, so that voiding it leaves nothing behind. */
export interface ShareRecord {
  shortlist: string;
  /** SHA-256 of the link: who reads the database has none. */
  hash: string;
  label: string;
  lang: Lang;
  masked: boolean;
  passwordHash: string | null;
  replies: boolean;
  /** The account that made it: the link shows no more than its maker may see. */
  madeBy: string;
  madeByName: string;
  madeAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  /** Receipts by the hash of the reader's key. */
  readers: Record<string, ReaderRecord>;
  comments: CommentRecord[];
  /** By entry and reader, as `voteKey` writes it: one says one thing of an entry, however often they press. */
  votes: Record<string, VoteRecord>;
}
export type ShareDocument = HydratedDocument<ShareRecord>;

const byKey = { type: Schema.Types.Mixed, default: () => ({}) };
const comment = { _id: false, id: String, item: String, reader: String, name: String, text: String, at: Date };

const share = new Schema<ShareRecord>(
  {
    shortlist: { type: String, required: true, index: true },
    hash: { type: String, required: true, unique: true },
    label: { type: String, required: true },
    lang: { type: String, enum: lang.options, required: true },
    masked: { type: Boolean, required: true },
    passwordHash: { type: String, default: null },
    replies: { type: Boolean, required: true },
    madeBy: { type: String, required: true },
    madeByName: { type: String, required: true },
    madeAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true, index: true },
    revokedAt: { type: Date, default: null },
    readers: byKey,
    comments: [comment],
    votes: byKey,
  },
  { collection: 'packageShares', versionKey: false, minimize: false, id: false },
);

export const Share = model<ShareRecord>('PackageShare', share);

export const voteKey = (item: string, reader: string): string => `${item}-${reader}`;
