import type { Viewer } from '../common/viewer';
import { ApiProblem, notFound } from '../http/problems';
import { changeProduction } from '../productions/change';
import { currentEconomics } from '../productions/economics/current';
import { noteEvent } from '../productions/log';
import type { ProductionDocument } from '../productions/model';
import { notHandedIn } from './ask';
import type { WrapPart } from './contract';
import { findWrapForm, type WrapFormDocument, WrapFormRecords } from './model';
import { type DaysDiffer, takeOver } from './takeOver';

interface Accepting {
  parts: readonly WrapPart[];
  /** When the answers that were looked at were handed in. */
  submittedAt?: string;
}

export interface Accepted {
  form: WrapFormDocument;
  production: ProductionDocument;
}

/**
 * Takes declared figures over into the record and closes the form. Parts that were taken over before are left alone: the
 * desk may have mended them since. The record first: cut short in between, the form is still open, and accepting it again
 * changes nothing that is done already.
 *
 * @throws not_found, conflict before the figures are handed in and when newer ones came meanwhile
 */
export async function acceptForm(id: string, { parts, submittedAt }: Accepting, by: Viewer): Promise<Accepted> {
  const form = await findWrapForm(id);
  if (!form) throw notFound('wrap form');
  const { answers, submittedAt: handedInAt } = form;
  if (!answers || !handedInAt) throw notHandedIn();
  if (submittedAt !== undefined && submittedAt !== handedInAt.toISOString()) throw newerAnswers();
  const { territory } = await currentEconomics();
  const fresh = parts.filter((part) => !form.accepted.includes(part));
  let differ: DaysDiffer | null = null;
  const production = await changeProduction(id, (each) => {
    differ = takeOver(each, { answers, parts: fresh, territory, by });
  });
  return { production, form: await close(form, parts, differ, by) };
}

/** Marks the parts, and tells of those that were not taken over before. */
async function close(
  { production, submittedAt, acceptedAt, acceptedBy }: WrapFormDocument,
  parts: readonly WrapPart[],
  differ: DaysDiffer | null,
  by: Viewer,
): Promise<WrapFormDocument> {
  const first = { acceptedAt: acceptedAt ?? new Date(), acceptedBy: acceptedBy ?? by.name };
  const before = await WrapFormRecords.findOneAndUpdate(
    { production, submittedAt },
    { $set: first, $addToSet: { accepted: { $each: parts } } },
    { returnDocument: 'before' },
  );
  const after = await findWrapForm(production);
  if (!before || !after) throw newerAnswers();
  const fresh = parts.filter((part) => !before.accepted.includes(part));
  if (fresh.length > 0) await noteEvent(production, 'wrapAccepted', { parts: fresh.join(', ') }, by);
  if (fresh.includes('days') && differ) await noteDifference(production, differ, by);
  return after;
}

const noteDifference = (production: string, { declared, recorded }: DaysDiffer, by: Viewer): Promise<void> =>
  noteEvent(production, 'wrapDaysDiffer', { declared: String(declared), recorded: String(recorded) }, by);

const newerAnswers = () =>
  new ApiProblem('conflict', 'The production has handed in other figures meanwhile: look at them first');
