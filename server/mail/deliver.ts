import type { HydratedDocument } from 'mongoose';
import type { Logger } from 'pino';
import { type Carrier, Refused } from './carrier';
import { layOut } from './layout';
import { KeptLetter, type LetterRecord } from './model';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Some servers say 5xx and mean later: three tries, some minutes apart. */
const triesRefused = 3;
/** RFC 5321, 4.5.4.1: give up after four to five days. */
const patienceMs = 5 * dayMs;
const longestPauseMinutes = 240;
const wordsKeptMs = 7 * dayMs;

interface Delivery {
  carry: Carrier;
  publicUrl: string;
  log: Logger;
}

/**
 * Returns what hands over all letters that are due, one after the other. A letter that is refused waits longer each
 * time; when the way itself is barred, all wait, and the log hears of it once.
 */
export function createDelivery({ carry, publicUrl, log }: Delivery): (signal: AbortSignal) => Promise<void> {
  let barred = false;

  async function deliver(record: HydratedDocument<LetterRecord>): Promise<void> {
    const { letter } = record;
    if (!letter) return giveUp(record, 'Its words are erased');
    const { replyTo, thread, byHand, actions: links = [] } = letter;
    await carry({ id: record.id, to: record.to, ...{ links, replyTo, thread, byHand }, ...layOut(letter, publicUrl) });
    record.set({ sentAt: new Date(), nextAt: null, attempts: record.attempts + 1 });
    if (letter.secret) record.letter = null;
    await record.save();
  }

  async function refuse(record: HydratedDocument<LetterRecord>, refusal: Refused): Promise<void> {
    record.attempts += 1;
    const tired = Date.now() - record.createdAt.getTime() > patienceMs;
    if (tired || (refusal.forGood && record.attempts >= triesRefused)) {
      log.warn({ letter: record.id, refusal: refusal.message }, 'a letter is refused and given up');
      return giveUp(record, refusal.message);
    }
    const pause = Math.min(2 ** (record.attempts - 1), longestPauseMinutes) * minuteMs;
    record.set({ nextAt: new Date(Date.now() + pause), refusal: refusal.message });
    await record.save();
  }

  /** Nobody's letter's fault, so it does not count; but another letter goes first, should this one be the trouble. */
  async function rest(record: HydratedDocument<LetterRecord>, error: unknown): Promise<void> {
    if (!barred) log.warn({ err: error }, 'mail is resting; letters are kept and go later');
    barred = true;
    record.nextAt = new Date(Date.now() + minuteMs);
    await record.save();
  }

  return async function deliverDue(signal) {
    while (!signal.aborted) {
      const record = await nextDue();
      if (!record) return;
      try {
        await deliver(record);
        if (barred) log.info('mail is back');
        barred = false;
      } catch (error) {
        if (!(error instanceof Refused)) return rest(record, error);
        await refuse(record, error);
      }
    }
  };
}

const nextDue = () =>
  KeptLetter.findOne({ nextAt: { $lte: new Date() } })
    .sort({ nextAt: 1 })
    .exec();

async function giveUp(record: HydratedDocument<LetterRecord>, refusal: string): Promise<void> {
  record.set({ refusedAt: new Date(), nextAt: null, refusal });
  await record.save();
}

/** What was written to people is forgotten a week after it left, or was given up; that it was written stays known. */
export async function eraseOldWords(): Promise<void> {
  const old = { $lte: new Date(Date.now() - wordsKeptMs) };
  await KeptLetter.updateMany(
    { nextAt: null, letter: { $ne: null }, $or: [{ sentAt: old }, { refusedAt: old }] },
    { $set: { letter: null } },
  );
}
