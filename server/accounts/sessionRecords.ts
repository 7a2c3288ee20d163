import { model, Schema } from 'mongoose';

/** What the session store writes; read here to list and end sessions, and for the indexes. */
interface SessionRecord {
  /** The secret in the cookie: never leaves the server. */
  _id: string;
  expires: Date;
  /** When it was last seen, to ten minutes. */
  lastModified: Date;
  session: { accountId: string; startedAt: string; userAgent: string };
}

const record = new Schema<SessionRecord>(
  {
    _id: String,
    expires: Date,
    lastModified: Date,
    session: { accountId: String, startedAt: String, userAgent: String },
  },
  { collection: 'sessions' },
);
record.index({ 'session.accountId': 1 });
record.index({ expires: 1 });

export const SessionRecord = model<SessionRecord>('Session', record);
