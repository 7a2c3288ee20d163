import type { Viewer } from '../../common/viewer';
import { isDuplicate } from '../../database/duplicate';
import { ApiProblem, notFound } from '../../http/problems';
import { readCode } from '../code';
import { findByCode } from '../find';
import type { Outside } from '../handIn';
import type { CallDocument } from '../model';
import { isOpen } from '../present';
import { type ApplicationInput, consentVersion } from './contract';
import { checkFit } from './fit';
import { handInReceipt } from './letters';
import { type ApplicationDocument, CastingApplications, contactOf, keyOf, searchTextOf } from './model';
import type { SentFields } from './record';

/** @throws not_found for what is no code of a published call; conflict when it is over */
export async function openCall(typed: string): Promise<CallDocument> {
  const code = readCode(typed);
  const call = code && (await findByCode(code));
  if (!call) throw notFound('casting call');
  if (!isOpen(call)) throw new ApiProblem('conflict', 'This call is over: nobody can apply any more');
  return call;
}

/**
 * Keeps an application until the day the call names, and confirms it by a letter whose link shows and erases it. The
 * same person applying again replaces what was sent; what the desk has made of it stays.
 *
 * @throws invalid_input for a role that is not for this person, or a listing that is not theirs
 */
export async function apply(
  call: CallDocument,
  input: ApplicationInput,
  viewer: Viewer,
  outside: Outside,
): Promise<void> {
  await checkFit(call, input, viewer);
  const application = await keep(call, input);
  await handInReceipt(application, call, outside);
}

async function keep(call: CallDocument, { website: _, consent: __, roles, ...sent }: ApplicationInput) {
  const now = new Date();
  const fields = {
    sent: sent satisfies SentFields,
    roles: [...new Set(roles)],
    people: sent.kind === 'group' ? sent.people : 1,
    searchText: searchTextOf(sent),
    consent: { version: consentVersion, at: now },
    eraseOn: call.eraseOn,
    owes: true,
    sentAt: now,
  };
  const one = { call: call.id, key: keyOf(sent) };
  // Two at once: the second one replaces what the first one made.
  return replace(one, fields).catch((error: unknown) => {
    if (isDuplicate(error)) return replace(one, fields);
    throw error;
  });
}

const replace = (one: { call: string; key: string }, fields: object): Promise<ApplicationDocument> =>
  CastingApplications.findOneAndUpdate(
    one,
    { $set: fields },
    { upsert: true, returnDocument: 'after', setDefaultsOnInsert: true, runValidators: true },
  ).exec();

/** Where the letter goes; for those who only seem to apply too. */
export const addressOf = (input: ApplicationInput): string => contactOf(input).email;
