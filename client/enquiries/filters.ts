import { type EnquiryStatus, readEnquiries } from '@contract/enquiries';
import type { z } from 'zod';

/** The parts of the inbox, in the order of their tabs. */
export const tabs = ['toAnswer', 'waiting', 'closed', 'all', 'spam'] as const;
export type Tab = (typeof tabs)[number];

export const statusesOf: Record<Tab, readonly EnquiryStatus[]> = {
  toAnswer: ['new', 'toAnswer'],
  waiting: ['waiting'],
  closed: ['closed'],
  all: ['new', 'toAnswer', 'waiting', 'closed'],
  spam: ['spam'],
};

const { needs } = readEnquiries.query.shape;
export type Need = z.output<typeof needs>[number];
export const allNeeds = ['late', 'unassigned', 'unread'] as const satisfies Need[];

/** The state of the inbox, as its address has it. */
export interface InboxState {
  tab: Tab;
  q: string;
  mine: boolean;
  needs: readonly Need[];
  label: string;
}

const isTab = (text: string | null): text is Tab => tabs.some((tab) => tab === text);

/** Reads an address; what it cannot read it leaves out. */
export function fromUrl(url: URLSearchParams): InboxState {
  const tab = url.get('tab');
  return {
    tab: isTab(tab) ? tab : 'toAnswer',
    q: (url.get('q') ?? '').trim().slice(0, 120),
    mine: url.get('mine') === '1',
    needs: allNeeds.filter((need) => url.getAll('needs').includes(need)),
    label: (url.get('label') ?? '').slice(0, 40),
  };
}

export function toUrl({ tab, q, mine, needs: wanted, label }: InboxState): URLSearchParams {
  const url = new URLSearchParams();
  if (tab !== 'toAnswer') url.set('tab', tab);
  if (q) url.set('q', q);
  if (mine) url.set('mine', '1');
  for (const need of wanted) url.append('needs', need);
  if (label) url.set('label', label);
  return url;
}

export type InboxQuery = ReturnType<typeof queryOf>;

/** The question to the server; `me`: the reader's account. */
export const queryOf = ({ tab, q, mine, needs: wanted, label }: InboxState, me: string) => ({
  q,
  status: [...statusesOf[tab]],
  assignee: mine ? [me] : [],
  needs: [...wanted],
  label: label ? [label] : [],
});

export const isNarrowed = ({ q, mine, needs: wanted, label }: InboxState): boolean =>
  q !== '' || mine || wanted.length > 0 || label !== '';

export const unnarrowed = { q: '', mine: false, needs: [], label: '' } satisfies Partial<InboxState>;
