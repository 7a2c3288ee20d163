import type { Logger } from 'pino';
import { findProduction } from '../productions/find';
import { noteEvent } from '../productions/log';
import { handIn, type Outside } from './handIn';
import { type Occasion, type WrapFormDocument, WrapFormRecords } from './model';
import { daysAfter, nextReminder } from './schedule';

/** Forms of each sort in one run: the next run comes within the hour. */
const mostInARun = 500;
const occasions: readonly Occasion[] = ['remindedOnce', 'remindedTwice'];

/**
 * Goes once over the forms: letters that a crash or an outage left, then the reminders that are due. May be cut short
 * anywhere and run by two at once. One form that fails is told to the log and holds up no other.
 */
export async function remindAll(now: Date, outside: Outside & { log: Logger }, signal?: AbortSignal): Promise<void> {
  const [owing, due] = await Promise.all([
    WrapFormRecords.find({ owes: { $type: 'string' } }).limit(mostInARun),
    WrapFormRecords.find({ remindsAt: { $lte: now } }).limit(mostInARun),
  ]);
  const each = [...owing.map((form) => () => handIn(form, now, outside)), ...due.map((form) => () => remind(form))];
  for (const act of each) {
    if (signal?.aborted) return;
    await act().catch((error: unknown) => outside.log.warn({ err: error }, 'a wrap form waits for the next run'));
  }

  async function remind(form: WrapFormDocument): Promise<void> {
    const owed = await takeReminder(form, now);
    if (!owed) return;
    await handIn(owed, now, outside);
    await noteEvent(form.production, 'wrapReminded', { to: form.to }, null);
  }
}

/** Takes the next reminder of a form in one write; null when it was answered, or another process has taken it. */
async function takeReminder(form: WrapFormDocument, now: Date): Promise<WrapFormDocument | null> {
  const { production, round, remindedAt, sentAt, returnedAt } = form;
  const unchanged = { production, round, remindedAt: { $size: remindedAt.length }, submittedAt: null };
  const owes = occasions[remindedAt.length] ?? null;
  const isThere = (await findProduction(production)) !== null;
  if (!isThere || owes === null) {
    // Asked again tomorrow: what was taken off the record may be brought back.
    await WrapFormRecords.updateOne(unchanged, { $set: { remindsAt: owes ? daysAfter(now, 1) : null } });
    return null;
  }
  const askedAt = returnedAt && returnedAt > sentAt ? returnedAt : sentAt;
  const remindsAt = nextReminder(askedAt, remindedAt.length + 1, now);
  return WrapFormRecords.findOneAndUpdate(
    unchanged,
    { $push: { remindedAt: now }, $set: { owes, remindsAt } },
    { returnDocument: 'after' },
  );
}
