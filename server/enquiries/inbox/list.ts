import { today } from '../../productions/counting';
import { deskPeople, namesOf } from '../../productions/deskPeople';
import { type EnquiryStatus, enquiryStatus } from '../contract';
import { Enquiry } from '../model';
import type { EnquiryRecord } from '../record';
import { type InboxQuery, whereOf } from './filter';
import { presentCard, type SavedEnquiry } from './present';
import { productionsOf } from './productions';

/** What a card needs no look at. */
const light = { messages: 0, tokens: 0, searchText: 0, 'fields.message': 0, owed: 0 } as const;

const dayMs = 86_400_000;
const measuredDays = 90;
/** Working hours: a working day. */
const prompt = 8;

/** One page of the inbox with everything that stands around it. */
export async function listInbox(query: InboxQuery) {
  const { page, limit } = query;
  const where = whereOf(query, today());
  const [total, found, counts, staff, answerTime] = await Promise.all([
    Enquiry.countDocuments(where),
    Enquiry.find(where, light)
      .sort({ rank: 1, place: 1 })
      .skip((page - 1) * limit)
      .limit(limit)
      .lean<SavedEnquiry[]>(),
    countAll(query),
    deskPeople(),
    measureAnswers(),
  ]);
  const [names, productions] = await Promise.all([
    namesOf(found.map(({ assignee }) => assignee)),
    productionsOf(found.map(({ production }) => production)),
  ]);
  const items = found.map((each) => presentCard(each, { names, productions }));
  return { total, page, limit, ...counts, items, staff, answerTime };
}

/** How many of each status and label the other filters leave. */
async function countAll(query: InboxQuery) {
  const where = whereOf({ ...query, status: [], label: [] }, today());
  const all = await Enquiry.find(where, { _id: 0, status: 1, labels: 1 }).lean<
    Pick<EnquiryRecord, 'status' | 'labels'>[]
  >();
  const statuses = new Map<EnquiryStatus, number>(enquiryStatus.options.map((status) => [status, 0]));
  const labels = new Map<string, number>();
  for (const { status, labels: own } of all) {
    count(statuses, status);
    if (status !== 'spam') for (const label of own) count(labels, label);
  }
  return {
    statuses: Object.fromEntries(statuses) as Record<EnquiryStatus, number>,
    labels: [...labels].map(([label, times]) => ({ label, count: times })).sort(byCount),
  };
}

const count = <T>(counts: Map<T, number>, key: T): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
const byCount = (one: { label: string; count: number }, other: { label: string; count: number }): number =>
  other.count - one.count || one.label.localeCompare(other.label, 'fr');

/** How fast the desk gave its first answer, in working hours. */
async function measureAnswers() {
  const since = new Date(Date.now() - measuredDays * dayMs);
  const answered = await Enquiry.find(
    { at: { $gte: since }, answerHours: { $ne: null }, status: { $ne: 'spam' } },
    { _id: 0, answerHours: 1 },
  ).lean<{ answerHours: number }[]>();
  const hours = answered.map(({ answerHours }) => answerHours).sort((a, b) => a - b);
  return {
    medianHours: median(hours),
    answered: hours.length,
    within8: hours.filter((each) => each <= prompt).length,
  };
}

/** Of numbers in their order; null of none. */
function median(sorted: readonly number[]): number | null {
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.length === 0 ? null : middle.reduce((sum, each) => sum + each, 0) / middle.length;
}
