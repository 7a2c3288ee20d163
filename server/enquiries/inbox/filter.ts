import type { QueryFilter } from 'mongoose';
import type { z } from 'zod';
import { fold } from '../../common/fold';
import type { Day } from '../../productions/contract';
import type { readEnquiries } from '../contract';
import type { EnquiryRecord } from '../record';
import { openStatuses } from '../states';

type Where = QueryFilter<EnquiryRecord>;
export type InboxQuery = z.output<typeof readEnquiries.query>;
type Filters = Omit<InboxQuery, 'page' | 'limit'>;

/** The enquiries a query asks for, as a question to the database: filters are AND, values inside one are OR. */
export function whereOf({ q, status, assignee, label, needs, production }: Filters, today: Day): Where {
  const all: Where[] = [
    ...among('status', status),
    ...among('assignee', assignee),
    ...among('labels', label),
    ...(production === undefined ? [] : [{ production }]),
    ...wordsOf(q),
    ...(needs.length === 0 ? [] : [{ $or: needs.map((need) => wanting[need](today)) }]),
  ];
  return all.length === 0 ? {} : { $and: all };
}

const among = (field: string, values: readonly string[]): Where[] =>
  values.length === 0 ? [] : [{ [field]: { $in: values } }];

/** Every word somewhere in the folded text; a word may be begun only. */
function wordsOf(q: string): Where[] {
  const words = fold(q).split(/\s+/).filter(Boolean).slice(0, 8);
  return words.map((word) => ({ searchText: { $regex: word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') } }));
}

/** What presses. */
const wanting: Record<InboxQuery['needs'][number], (today: Day) => Where> = {
  late: (today) => ({ status: { $in: openStatuses }, due: { $lt: today } }),
  unassigned: () => ({ status: { $in: openStatuses }, assignee: null }),
  unread: () => ({ status: { $ne: 'spam' }, unread: true }),
};
