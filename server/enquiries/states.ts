import { ApiProblem } from '../http/problems';
import type { EnquiryStatus } from './contract';

/** Where a person may move an enquiry; what letters do to it is in `exchange.ts`. To `waiting` is: answered elsewhere. */
const steps: Record<EnquiryStatus, readonly EnquiryStatus[]> = {
  new: ['waiting', 'closed', 'spam'],
  toAnswer: ['waiting', 'closed', 'spam'],
  waiting: ['toAnswer', 'closed', 'spam'],
  closed: ['toAnswer', 'waiting', 'spam'],
  spam: ['new'],
};

/** @throws conflict for a step that is not open */
export function allowStep(from: EnquiryStatus, to: EnquiryStatus): void {
  if (steps[from].includes(to)) return;
  throw new ApiProblem('conflict', `What is ${from} can become ${steps[from].join(' or ')}`, { status: from });
}

/** The desk has something to do with it, or waits for somebody. */
export const openStatuses: readonly EnquiryStatus[] = ['new', 'toAnswer', 'waiting'];

const ranks: Record<EnquiryStatus, number> = { new: 0, toAnswer: 0, waiting: 1, closed: 2, spam: 3 };

/** The order of the inbox: who waits for the desk first, the longest wait on top; everything else newest first. */
export function rankOf(status: EnquiryStatus, lastAt: Date): { rank: number; place: number } {
  const rank = ranks[status];
  return { rank, place: rank === 0 ? lastAt.getTime() : -lastAt.getTime() };
}
