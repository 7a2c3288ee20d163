import mongoose from 'mongoose';
import { fold } from '../../common/fold';
import { connectedDatabase } from '../../database/connect';
import { today as todayHere } from '../../productions/counting';
import { ProductionLog } from '../../productions/log';
import { Production, searchTextOf } from '../../productions/model';
import { takeNumbers } from '../../productions/numbers';
import type { ProductionRecord } from '../../productions/record';
import { cancelledProductions } from './cancelled';
import { correspondenceOf } from './correspondence';
import { openedOn } from './enquiry';
import { lostProductions } from './lost';
import { howManyShooting, openProductions } from './open';
import type { Draft } from './record';
import { shotProductions } from './shot';
import { demoSites } from './sites';

/** Stands in the database while the seeding is under way: a start that was cut short is carried on by the next. */
const mark = { _id: 'demo-productions' };
interface Mark {
  _id: string;
}

type SeededRecord = ProductionRecord & { _id: mongoose.Types.ObjectId };

/**
 * Puts productions on the record of the demonstration: three years of them up to today, the same at every seeding but
 * for their dates. Only beside demonstration listings, and only where there is no production yet.
 * Returns how many were made.
 */
export async function seedDemoProductions(today = todayHere()): Promise<number> {
  const marks = connectedDatabase().collection<Mark>('marks');
  const begun = await marks.findOne(mark);
  if (!begun && (await Production.exists({}))) return 0;
  const sites = await demoSites();
  if (sites.length === 0) return 0;
  await marks.replaceOne(mark, {}, { upsert: true });
  const drafts = [
    ...shotProductions(today, sites, howManyShooting()),
    ...openProductions(today, sites),
    ...lostProductions(today),
    ...cancelledProductions(today, sites),
  ];
  const made = await makeProductions(drafts, today);
  await marks.deleteOne(mark);
  return made;
}

async function makeProductions(drafts: readonly Draft[], today: string): Promise<number> {
  const there = new Set((await Production.distinct('_id', { demo: true })).map(String));
  const missing = drafts.filter(({ _id }) => !there.has(_id));
  const numbers = await numbersFor(missing, today);
  const records = missing.map((draft) => recordOf(draft, numbers.get(draft._id) ?? ''));
  await Production.insertMany(records, { ordered: false, lean: true });
  await ProductionLog.insertMany(correspondenceOf(missing, today), { ordered: false });
  return missing.length;
}

/** Numbers in the order in which the files were opened, each year from one. */
async function numbersFor(drafts: readonly Draft[], today: string): Promise<Map<string, string>> {
  const opened = drafts
    .map(({ _id, statusHistory }) => ({ _id, day: openedOn(statusHistory, today) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const numbers = new Map<string, string>();
  for (const year of new Set(opened.map(({ day }) => day.slice(0, 4)))) {
    const files = opened.filter(({ day }) => day.startsWith(year));
    const taken = await takeNumbers(Number(year), files.length);
    for (const [place, { _id }] of files.entries()) numbers.set(_id, taken[place] ?? '');
  }
  return numbers;
}

/** The record whole, with what the model begins with: it is written past the model, whose checks would take a second. */
function recordOf(draft: Draft, number: string): SeededRecord {
  const blank = new Production().toObject();
  return {
    ...blank,
    ...draft,
    _id: new mongoose.Types.ObjectId(draft._id),
    number,
    titleKey: fold(draft.title).trim(),
    searchText: searchTextOf({ ...draft, number }),
    createdAt: draft.statusHistory[0]?.at ?? blank.changedAt,
    updatedAt: draft.statusHistory.at(-1)?.at ?? blank.changedAt,
    demo: true,
  };
}

/** Outside the demonstration no figure may hold what does not exist. */
export async function removeDemoProductions(): Promise<void> {
  const { deletedCount } = await Production.deleteMany({ demo: true });
  if (deletedCount > 0) await ProductionLog.deleteMany({ demo: true });
}
