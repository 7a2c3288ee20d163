import type { QueryFilter } from 'mongoose';
import { fold } from '../common/fold';
import type { Day, ProductionFilter } from './contract';
import type { ProductionRecord } from './record';

type Where = QueryFilter<ProductionRecord>;
type Need = ProductionFilter['needs'][number];

/** The productions a filter asks for, as a question to the database. What is off the record is never among them. */
export function whereOf(filter: Partial<ProductionFilter>, today: Day): Where {
  const { status = [], type = [], staff = [], departement = [], leadSource = [], lossReason = [], needs = [] } = filter;
  const all: Where[] = [
    { deletedAt: null },
    ...among('status', status),
    ...among('type', type),
    ...among('staff', staff),
    ...among('shoots.places.departement', departement),
    ...among('leadSource', leadSource),
    ...among('loss.reason', lossReason),
    ...wordsOf(filter.q ?? ''),
    ...(filter.year === undefined ? [] : [firstShotIn(filter.year)]),
    ...(needs.length === 0 ? [] : [{ $or: needs.map((need) => wanting[need](today)) }]),
  ];
  return { $and: all };
}

const among = (field: string, values: readonly string[]): Where[] =>
  values.length === 0 ? [] : [{ [field]: { $in: values } }];

/** Every word somewhere in the folded text; a word may be begun only. */
function wordsOf(q: string): Where[] {
  const words = fold(q).split(/\s+/).filter(Boolean).slice(0, 8);
  return words.map((word) => ({ searchText: { $regex: word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') } }));
}

/** Its first day is in the year; of one without shoots the hoped-for day. */
function firstShotIn(year: number): Where {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  return {
    $or: [
      { 'shoots.from': { $gte: from, $lte: to, $not: { $lt: from } } },
      { 'shoots.0': { $exists: false }, 'expected.from': { $regex: `^${year}` } },
    ],
  };
}

/** What presses. */
const wanting: Record<Need, (today: Day) => Where> = {
  late: (today) => ({ tasks: { $elemMatch: { doneAt: null, due: { $ne: null, $lt: today } } } }),
  unanswered: () => ({ status: { $in: ['enquiry', 'scouting'] }, enquiredAt: { $ne: null }, answeredAt: null }),
  started: (today) => ({ status: 'preparation', 'shoots.from': { $lte: today } }),
  wrapForm: () => ({ status: 'wrapped', 'spend.evidence': { $nin: ['audited', 'declared'] } }),
  noDates: () => ({
    status: { $in: ['scouting', 'preparation'] },
    'shoots.0': { $exists: false },
    'expected.from': null,
  }),
};
