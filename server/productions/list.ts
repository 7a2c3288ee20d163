import { fold } from '../common/fold';
import {
  type Day,
  type ProductionCard,
  type ProductionFilter,
  type ProductionStatus,
  productionStatus,
} from './contract';
import { whereOf } from './filter';
import { Production, type SavedProduction } from './model';
import { presentCard, type Reading } from './present';

type Sort = ProductionFilter['sort'];

/** Orders the database knows; the others are worked out from the rules of counting. */
const stored: Partial<Record<Sort, string>> = {
  updated: 'updatedAt',
  title: 'titleKey',
  type: 'type',
  enquired: 'enquiredAt',
  number: 'number',
};
const reckoned: Partial<Record<Sort, (card: ProductionCard) => string | number>> = {
  firstDay: ({ standing, expectedFrom }) => standing.firstDay ?? expectedFrom ?? '',
  days: ({ standing }) => standing.daysPlanned,
  spend: ({ standing }) => standing.spend,
  status: ({ status }) => productionStatus.options.indexOf(status),
  company: ({ company }) => fold(company),
  departement: ({ departements }) => departements.join(),
  staff: ({ staffName }) => fold(staffName ?? ''),
  task: ({ nextTask }) => nextTask?.due ?? '9999',
};

/** What a card needs no look at: long texts. */
const light = { synopsis: 0, release: 0, edits: 0, publicNote: 0 } as const;

interface Page {
  page: number;
  limit: number;
}

/** Productions of a filter, in its order, whole: for exports. */
export const findProductions = (filter: Partial<ProductionFilter>, today: Day): Promise<SavedProduction[]> =>
  Production.find(whereOf(filter, today)).sort(orderOf(filter)).lean<SavedProduction[]>().exec();

/** One page of cards. An order that is reckoned takes all cards first: some thousand at most. */
export async function listCards(
  filter: ProductionFilter,
  { page, limit }: Page,
  reading: Reading,
): Promise<ProductionCard[]> {
  const first = (page - 1) * limit;
  const found = Production.find(whereOf(filter, reading.today), light);
  const rankOf = reckoned[filter.sort];
  if (!rankOf) {
    const records = await found.sort(orderOf(filter)).skip(first).limit(limit).lean<SavedProduction[]>();
    return records.map((record) => presentCard(record, reading));
  }
  const cards = (await found.lean<SavedProduction[]>()).map((record) => presentCard(record, reading));
  const way = filter.order === 'asc' ? 1 : -1;
  return cards
    .toSorted((a, b) => way * compare(rankOf(a), rankOf(b)) || compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id))
    .slice(first, first + limit);
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const orderOf = ({ sort = 'updated', order = 'desc' }: Partial<ProductionFilter>): Record<string, 1 | -1> => ({
  [stored[sort] ?? 'updatedAt']: order === 'asc' ? 1 : -1,
  _id: 1,
});

/** How many of each status the other filters leave. */
export async function countStatuses(filter: ProductionFilter, today: Day): Promise<Record<ProductionStatus, number>> {
  const counts = await Production.aggregate<{ _id: ProductionStatus; count: number }>([
    { $match: whereOf({ ...filter, status: [] }, today) },
    { $group: { _id: '$status', count: { $sum: 1 } } },
  ]);
  const none = Object.fromEntries(productionStatus.options.map((status) => [status, 0]));
  return { ...none, ...Object.fromEntries(counts.map(({ _id, count }) => [_id, count])) } as Record<
    ProductionStatus,
    number
  >;
}
