import { dayAfter, today } from '../../productions/counting';
import type { Outside } from '../handIn';
import { letterOfErasure } from '../letters';
import { type CallDocument, CastingCalls } from '../model';
import { eraseWhere } from './gone';
import { CastingApplications } from './model';

/** Days before erasure at which who asked is told. */
const warnDays = 7;

/** Tells who asked for a call, once a day of erasure, that its applications go within a week. */
export async function warnOfErasure(call: CallDocument, { post }: Outside): Promise<void> {
  const people = await peopleOf(call.id);
  if (people > 0) await post.send(letterOfErasure(call, people));
  await CastingCalls.updateOne({ _id: call._id }, { $set: { warnedOf: call.eraseOn } });
}

/** Calls whose applications go within a week, and of which nobody was told yet. */
export const callsToWarnOf = (now: Date): Promise<CallDocument[]> =>
  CastingCalls.find({
    eraseOn: { $gt: today(now), $lte: dayAfter(today(now), warnDays) },
    warnedOf: null,
  }).exec();

/** Calls whose day of erasure has come. */
export const callsToErase = (now: Date): Promise<CallDocument[]> =>
  CastingCalls.find({ eraseOn: { $lte: today(now) }, erased: null }).exec();

/**
 * Erases all applications of a call, a number stays. May be cut short anywhere and repeated: the number is written
 * first, and a second run, which finds fewer, leaves it.
 */
export async function eraseApplications(call: CallDocument, now: Date): Promise<void> {
  const [applications, people] = await Promise.all([
    CastingApplications.countDocuments({ call: call.id }),
    peopleOf(call.id),
  ]);
  const erased = { on: today(now), applications, people };
  await CastingCalls.updateOne({ _id: call._id, erased: null }, { $set: { erased } });
  await eraseWhere({ call: call.id });
}

/** Whatever is kept past the day that was agreed to, by whatever way it stayed. */
export const eraseLeftOver = (now: Date): Promise<number> => eraseWhere({ eraseOn: { $lte: today(now) } });

async function peopleOf(call: string): Promise<number> {
  const all = await CastingApplications.find({ call }, { people: 1 }).lean<{ people: number }[]>();
  return all.reduce((sum, { people }) => sum + people, 0);
}
