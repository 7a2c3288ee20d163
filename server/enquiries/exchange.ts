import type { Viewer } from '../common/viewer';
import { workingHoursBetween } from '../common/workingHours';
import { ApiProblem } from '../http/problems';
import { today } from '../productions/counting';
import { newId } from '../productions/ids';
import { answerDayAfter, type EnquiryEvent } from './contract';
import type { EnquiryDocument } from './model';
import type { EnquiryRecord, MessageRecord, PackageRecord } from './record';

/** What words do to an enquiry, in memory: whose turn it is, by when, and which letters are owed. */

type Writable = Pick<
  EnquiryDocument,
  'messages' | 'status' | 'due' | 'unread' | 'owed' | 'at' | 'answeredAt' | 'answerHours' | 'closedAt'
>;

/** A document holds 16 MB and a message 10,000 signs; whoever fills this page talks to no person. */
const mostMessages = 500;

const blank: Omit<MessageRecord, 'id' | 'at' | 'from'> = {
  by: null,
  byName: '',
  text: '',
  lang: null,
  listing: null,
  packages: [],
  event: null,
  door: 'page',
  mailId: null,
};

type Said = Partial<MessageRecord> & Pick<MessageRecord, 'from'>;

function say(enquiry: Writable, said: Said): MessageRecord {
  // What the desk does with it (closing, marking as spam) is noted even where no more may be said.
  if (said.from !== 'event' && enquiry.messages.length >= mostMessages)
    throw new ApiProblem('conflict', `An exchange holds ${mostMessages} messages: begin another enquiry`);
  const message = { ...blank, id: newId(), at: new Date(), ...said };
  enquiry.messages = [...enquiry.messages, message];
  return message;
}

/** The day by which whoever writes now should have an answer. */
export const answerBy = (now: Date): string => answerDayAfter(today(now));

export function noteEvent(
  enquiry: Writable,
  name: EnquiryEvent,
  by: Viewer | null,
  values: Record<string, string> = {},
  at = new Date(),
): void {
  say(enquiry, { from: 'event', event: { name, values }, by: by?.id ?? null, byName: by?.name ?? '', at });
}

type Incoming = Pick<MessageRecord, 'byName' | 'text'> & Partial<Pick<MessageRecord, 'door' | 'mailId'>>;

/** Who asked writes again: it is the desk's turn, also where the desk had closed it. */
export function enquirerWrote(enquiry: Writable, words: Incoming, now = new Date()): void {
  reopen(enquiry);
  say(enquiry, { ...words, from: 'enquirer', at: now });
  takeTurn(enquiry, now);
}

/** The owner of a listing writes back: for the desk's eyes, who passes on what it will. */
export function ownerWrote(enquiry: Writable, listing: string, words: Incoming, now = new Date()): void {
  reopen(enquiry);
  say(enquiry, { ...words, from: 'owner', listing, at: now });
  takeTurn(enquiry, now);
}

function takeTurn(enquiry: Writable, now: Date): void {
  enquiry.unread = true;
  if (enquiry.status === 'spam') return;
  if (enquiry.status !== 'new') enquiry.status = 'toAnswer';
  enquiry.due = answerBy(now);
}

function reopen(enquiry: Writable): void {
  if (enquiry.status !== 'closed') return;
  noteEvent(enquiry, 'reopened', null);
  enquiry.closedAt = null;
}

type Outgoing = Pick<MessageRecord, 'text' | 'lang'> & { packages: PackageRecord[] };

/** The desk answers who asked, by a letter. The first answer is what its time is measured by. */
export function answer(enquiry: Writable, words: Outgoing, by: Viewer, now = new Date()): MessageRecord {
  const message = say(enquiry, { ...words, from: 'desk', by: by.id, byName: by.name, at: now });
  owe(enquiry, message);
  markAnswered(enquiry, now);
  return message;
}

/** The desk asks the owner of a listing; who asked the desk still waits. */
export function askOwner(enquiry: Writable, listing: string, words: Outgoing, by: Viewer, now = new Date()): void {
  owe(enquiry, say(enquiry, { ...words, from: 'desk', by: by.id, byName: by.name, listing, at: now }));
  enquiry.unread = false;
}

/** For the desk alone. */
export const note = (enquiry: Writable, text: string, by: Viewer, at = new Date()): MessageRecord =>
  say(enquiry, { from: 'note', text, by: by.id, byName: by.name, at });

/** The other side's turn. */
export function markAnswered(enquiry: Writable, now: Date): void {
  enquiry.status = 'waiting';
  enquiry.closedAt = null;
  enquiry.due = null;
  enquiry.unread = false;
  if (enquiry.answeredAt !== null) return;
  enquiry.answeredAt = now;
  enquiry.answerHours = workingHoursBetween(enquiry.at, now);
}

/** The letter about a message is to be handed in. */
export function owe(enquiry: Pick<EnquiryRecord, 'owed'>, { id }: Pick<MessageRecord, 'id'>): void {
  enquiry.owed = [...enquiry.owed, { message: id }];
}
