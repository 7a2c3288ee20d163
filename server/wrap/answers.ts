import { isDeepStrictEqual } from 'node:util';
import { ApiProblem, invalid, notFound } from '../http/problems';
import { findProduction } from '../productions/find';
import { noteEvent } from '../productions/log';
import type { ProductionDocument } from '../productions/model';
import { termOf } from '../vocabularies/vocabularies';
import type { WrapAnswers } from './contract';
import { type WrapFormDocument, type WrapFormRecord, WrapFormRecords } from './model';
import { findByToken, openedBy } from './tokens';

export interface Opened {
  form: WrapFormDocument;
  production: ProductionDocument;
}

/** @throws not_found, the same for a link that is over, a wrong one and a production taken off the record */
export async function openForm(token: string): Promise<Opened> {
  const form = await findByToken(token);
  const production = form && (await findProduction(form.production));
  if (!production) throw notFound('form');
  return { form, production };
}

/**
 * Keeps the answers so far, complete or not. What was handed in before stays as the desk sees it.
 *
 * @throws not_found for a link that is over; invalid_input for an unknown category; conflict once it is accepted
 */
export async function saveAnswers(token: string, draft: WrapAnswers): Promise<Opened> {
  checkCategories(draft);
  await openForm(token);
  await write(token, { draft, savedAt: new Date() });
  return openForm(token);
}

/**
 * Hands the answers in, for the first time or corrected; a second click hands in nothing new.
 *
 * @throws as `saveAnswers` does
 */
export async function submitAnswers(token: string, answers: WrapAnswers): Promise<Opened> {
  checkCategories(answers);
  await openForm(token);
  const now = new Date();
  const done = { submittedAt: now, reason: null, returnedAt: null, owes: null, remindsAt: null };
  const before = await write(token, { draft: answers, answers, savedAt: now, ...done });
  const isNew = before.submittedAt === null || !isDeepStrictEqual(before.answers, answers);
  if (isNew) await noteEvent(before.production, 'wrapSubmitted', { signedBy: answers.signedBy }, null);
  return openForm(token);
}

/**
 * One write, and only while the form is open: of a correction and an acceptance at once, one comes too late. Returns
 * the form as it was before.
 */
async function write(token: string, values: Partial<WrapFormRecord>): Promise<WrapFormDocument> {
  const before = await WrapFormRecords.findOneAndUpdate(
    { ...openedBy(token), acceptedAt: null },
    { $set: values },
    { returnDocument: 'before' },
  );
  if (before) return before;
  await openForm(token);
  throw new ApiProblem('conflict', 'The desk has accepted these figures: write to it to change them');
}

function checkCategories({ spend }: WrapAnswers): void {
  const unknown = Object.keys(spend).filter((category) => !termOf('spendCategories', category));
  if (unknown.length === 0) return;
  throw invalid(
    Object.fromEntries(unknown.map((category) => [`spend.${category}`, 'There is no such category of spend'])),
  );
}
