import { randomBytes } from 'node:crypto';
import { model, Schema } from 'mongoose';
import { Account } from '../../accounts/model';
import type { Lang } from '../../common/contract';
import { hashOf } from '../../common/hash';

/** One secret address an account: whoever makes a new one voids the older. */
interface CalendarLinkRecord {
  account: string;
  /** SHA-256: who reads the database cannot subscribe. */
  hash: string;
  lang: Lang;
  madeAt: Date;
}
const calendarLink = new Schema<CalendarLinkRecord>(
  {
    account: { type: String, required: true, unique: true },
    hash: { type: String, required: true, unique: true },
    lang: { type: String, enum: ['fr', 'en'], default: 'fr' },
    madeAt: { type: Date, required: true },
  },
  { collection: 'calendarLinks' },
);
export const CalendarLink = model('CalendarLink', calendarLink);

/** A new secret of 256 random bits, shown once. */
export async function makeLink(account: string, lang: Lang): Promise<{ token: string; madeAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const madeAt = new Date();
  await CalendarLink.updateOne({ account }, { hash: hashOf(token), lang, madeAt }, { upsert: true });
  return { token, madeAt };
}

export const linkMadeAt = async (account: string): Promise<Date | null> =>
  (await CalendarLink.findOne({ account }, { madeAt: 1 }))?.madeAt ?? null;

/**
 * The language of the calendar behind an address; null where there is none, or its maker is no longer of the desk: then
 * it is void for good, also when they come back.
 */
export async function openLink(token: string): Promise<Lang | null> {
  const link = await CalendarLink.findOne({ hash: hashOf(token) });
  if (!link) return null;
  if (await Account.exists({ _id: link.account, role: { $in: ['staff', 'admin'] } })) return link.lang;
  await link.deleteOne();
  return null;
}
