import { createHash } from 'node:crypto';
import type { SessionView } from './contract';
import { deviceOf } from './device';
import { SessionRecord } from './sessionRecords';

/** The name a session goes by outside: its secret cannot be read from it. */
const publicId = (secret: string) => createHash('sha256').update(secret).digest('base64url');

const openSessions = (accountId: string) =>
  SessionRecord.find({ 'session.accountId': accountId, expires: { $gt: new Date() } })
    .sort({ lastModified: -1 })
    .lean()
    .exec();

/** Where an account is signed in, last seen first. */
export async function listSessions(accountId: string, currentSecret: string): Promise<SessionView[]> {
  const records = await openSessions(accountId);
  return records.map(({ _id, lastModified, session }) => ({
    id: publicId(_id),
    current: _id === currentSecret,
    device: deviceOf(session.userAgent),
    startedAt: session.startedAt,
    seenAt: lastModified.toISOString(),
  }));
}

/** The secret of the account's session that goes by this name. */
export async function secretOf(accountId: string, id: string): Promise<string | undefined> {
  return (await openSessions(accountId)).find((record) => publicId(record._id) === id)?._id;
}

/** Signs an account out everywhere, but for the session named. */
export async function endSessions(accountId: string, butFor?: string): Promise<void> {
  await SessionRecord.deleteMany({ 'session.accountId': accountId, _id: { $ne: butFor } });
}

export async function endSessionOf(secret: string): Promise<void> {
  await SessionRecord.deleteOne({ _id: secret });
}
