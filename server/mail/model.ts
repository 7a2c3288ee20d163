import { model, Schema } from 'mongoose';
import type { Letter } from './letter';

/** A letter as it waits, and what became of it. */
export interface LetterRecord {
  key?: string;
  to: string;
  subject: string;
  /** Null once its words are erased. */
  letter: Letter | null;
  attempts: number;
  /** When it is tried next; null when it is sent or given up. */
  nextAt: Date | null;
  sentAt: Date | null;
  /** Given up: the mail server refuses it. */
  refusedAt: Date | null;
  /** The mail server's last words. */
  refusal?: string;
  createdAt: Date;
}

const letter = new Schema<LetterRecord>(
  {
    key: String,
    to: { type: String, required: true },
    subject: { type: String, required: true },
    letter: { type: Schema.Types.Mixed, default: null },
    attempts: { type: Number, default: 0 },
    nextAt: { type: Date, default: null },
    sentAt: { type: Date, default: null },
    refusedAt: { type: Date, default: null },
    refusal: String,
  },
  { timestamps: { createdAt: true, updatedAt: false }, collection: 'letters', minimize: false },
);
letter.index({ key: 1 }, { unique: true, sparse: true });
letter.index({ nextAt: 1 });

export const KeptLetter = model<LetterRecord>('Letter', letter);
