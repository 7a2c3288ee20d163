import { today } from '../../productions/counting';
import { deskPeople, namesOf } from '../../productions/deskPeople';
import { type EnquiryStatus, enquiryStatus } from '../contract';
import { Enquiry, wordsIndex } from '../model';
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
  const [found, statuses, labels, staff, answerTime] = await Promise.all([
    findPage(query),
    countStatuses(query),
    countLabels(),
    deskPeople(),
    measureAnswers(),
  ]);
  const [names, productions] = await Promise.all([
    namesOf(found.map(({ assignee }) => assignee)),
    productionsOf(found.map(({ production }) => production)),
  ]);
  const items = found.map((each) => presentCard(each, { names, productions }));
  const asked = query.status.length > 0 ? query.status : enquiryStatus.options;
  const total = [...new Set(asked)].reduce((sum, status) => sum + statuses[status], 0);
  return { total, page, limit, statuses, labels, items, staff, answerTime };
}

const findPage = ({ page, limit, ...query }: InboxQuery) =>
  Enquiry.find(whereOf(query, today()), light, hintFor(query))
    .sort({ rank: 1, place: 1 })
    .skip((page - 1) * limit)
    .limit(limit)
    .lean<SavedEnquiry[]>();

/** Words are looked for in the index, which is read whole: the records themselves would be twenty times as much. */
const hintFor = ({ q }: Pick<InboxQuery, 'q'>) => (q === '' ? {} : { hint: wordsIndex });

/** How many of each status the other filters leave. */
async function countStatuses(query: InboxQuery): Promise<Record<EnquiryStatus, number>> {
  const where = whereOf({ ...query, status: enquiryStatus.options }, today());
  const counts = await Enquiry.aggregate<{ _id: EnquiryStatus; count: number }>(
    [{ $match: where }, { $group: { _id: '$status', count: { $sum: 1 } } }],
    hintFor(query),
  );
  const none = { new: 0, toAnswer: 0, waiting: 0, closed: 0, spam: 0 };
  return { ...none, ...Object.fromEntries(counts.map(({ _id, count }) => [_id, count])) };
}

/** More labels than a list of them shows. */
const mostLabels = 100;

/** The labels in use, the most frequent first. */
async function countLabels(): Promise<{ label: string; count: number }[]> {
  // Read from the index, where a record without labels stands as nothing.
  const labels = (await Enquiry.distinct('labels')).filter(Boolean).slice(0, mostLabels);
  const counted = await Promise.all(
    labels.map(async (label) => ({ label, count: await Enquiry.countDocuments({ labels: label }) })),
  );
  return counted.sort((one, other) => other.count - one.count || one.label.localeCompare(other.label, 'fr'));
}

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
