import { isDuplicate } from '../database/duplicate';
import { ApiProblem, notFound } from '../http/problems';
import type { WrapForm } from './contract';
import { handIn, type Outside } from './handIn';
import { findWrapForm, type WrapFormDocument, type WrapFormRecord, WrapFormRecords } from './model';
import { firstReminder } from './schedule';

/** What each asking begins: a new round, in which reminders count from now. */
const newRound = (now: Date) => ({ remindedAt: [], remindsAt: firstReminder(now) });

/**
 * Sends the link, for the first time or to another address: links of before end. What was typed stays.
 *
 * @throws conflict once the answers are handed in: they are accepted or returned, not asked for again
 */
export async function sendForm(
  production: string,
  { to, lang }: { to: string; lang: WrapForm['lang'] },
  outside: Outside,
): Promise<WrapFormDocument> {
  const now = new Date();
  const sending: Partial<WrapFormRecord> = { to, lang, sentAt: now, tokens: [], owes: 'sent', ...newRound(now) };
  const form = await WrapFormRecords.findOneAndUpdate(
    { production, submittedAt: null },
    { $set: sending, $inc: { round: 1 } },
    { upsert: true, returnDocument: 'after', setDefaultsOnInsert: true },
  ).catch((error: unknown) => {
    // Not there among the open ones, and yet there: it is handed in, or another has just sent it.
    if (isDuplicate(error))
      throw new ApiProblem('conflict', 'The figures are handed in: accept them, or return them with the reason');
    throw error;
  });
  await handIn(form, now, outside);
  return form;
}

/**
 * Gives handed-in answers back with the reason, accepted ones too: they can be corrected and handed in anew. What was
 * taken over into the record stays there until then.
 *
 * @throws not_found before anything was sent; conflict while it is the production's turn
 */
export async function returnForm(production: string, reason: string, outside: Outside): Promise<WrapFormDocument> {
  const now = new Date();
  const open = { submittedAt: null, acceptedAt: null, acceptedBy: null, accepted: [] };
  const form = await WrapFormRecords.findOneAndUpdate(
    { production, submittedAt: { $ne: null } },
    { $set: { ...open, reason, returnedAt: now, owes: 'returned', ...newRound(now) }, $inc: { round: 1 } },
    { returnDocument: 'after' },
  );
  if (!form) throw (await findWrapForm(production)) ? notHandedIn() : notFound('wrap form');
  await handIn(form, now, outside);
  return form;
}

export const notHandedIn = (): ApiProblem =>
  new ApiProblem('conflict', 'The production has not handed its figures in: there is nothing to decide on yet');
