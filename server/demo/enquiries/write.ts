import { fold } from '../../common/fold';
import { addWorkingDays } from '../../common/holidays';
import type { Viewer } from '../../common/viewer';
import { enquiryFields } from '../../enquiries/contract';
import { answer, answerBy, enquirerWrote, note, noteEvent } from '../../enquiries/exchange';
import { Enquiry, type EnquiryDocument } from '../../enquiries/model';
import { newId } from '../../productions/ids';
import { demoPeople } from '../accounts';
import type { DemoCase } from './cases';

const hourMs = 3_600_000;

/** The two of the desk. */
const desk: Viewer[] = demoPeople
  .filter(({ role }) => role === 'staff' || role === 'admin')
  .map(({ _id, name, role }) => ({ id: _id, name, role, trusted: false }));

const personOf = ({ who }: Pick<DemoCase, 'who'>): Viewer => {
  const person = desk[who ?? 0];
  if (!person) throw new Error('The demonstration has nobody at its desk');
  return person;
};

const ended = ['closed', 'spam'];

/** The record of a case as the desk's own software would have written it, told at its times; not saved. */
export function written(each: DemoCase, { id, number, today }: { id: string; number: string; today: string }) {
  const at = askedAt(each, today);
  const enquiry = new Enquiry({
    ...{ _id: id, number, fields: fieldsOf(each), at, lastAt: at, demo: true },
    status: 'new',
    due: answerBy(at),
    labels: each.labels,
    assignee: each.who === undefined ? null : personOf(each).id,
    messages: [{ id: newId(), at, from: 'enquirer', byName: each.name, text: each.message, lang: each.lang }],
  });
  tell(enquiry, each, at);
  enquiry.owed = [];
  return enquiry;
}

/** By the clock of an office, each at another minute. */
function askedAt({ ago, title }: DemoCase, today: string): Date {
  const minute = [...title].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 420;
  const at = new Date(Date.parse(`${addWorkingDays(today, -ago)}T08:00:00Z`) + minute * 60_000);
  return new Date(Math.min(at.getTime(), Date.now() - 600_000));
}

function tell(enquiry: EnquiryDocument, each: DemoCase, at: Date): void {
  const by = personOf(each);
  const later = (hours: number) => new Date(Math.min(at.getTime() + hours * hourMs, Date.now() - 60_000));
  const { hours = 4, lang } = each;
  if (each.note) note(enquiry, each.note, by, later(hours - 0.5));
  if (each.answer) answer(enquiry, { text: each.answer, lang, packages: [] }, by, later(hours));
  if (each.back) enquirerWrote(enquiry, { byName: each.name, text: each.back }, later(hours + 21));
  if (each.last) answer(enquiry, { text: each.last, lang, packages: [] }, by, later(hours + 24));
  if (!ended.includes(each.state)) return;
  enquiry.status = each.state;
  enquiry.due = null;
  enquiry.unread = false;
  if (each.state !== 'closed') return;
  enquiry.closedAt = later(hours + 30);
  noteEvent(enquiry, 'closed', by, {}, enquiry.closedAt);
}

const fieldsOf = ({ title, type, message, days, spend, places, crew, budget, confidential, ...each }: DemoCase) =>
  enquiryFields.parse({
    ...{ title, message, places, crew, budget, confidential },
    type: type === '' ? null : type,
    shootingDays: days ?? null,
    localSpend: spend ?? null,
    contact: { name: each.name, company: each.company, email: addressOf(each.name), lang: each.lang },
  });

/** Of a domain that leads nowhere, RFC 2606. */
const addressOf = (name: string): string => `${fold(name).replace(/[^a-z]+/g, '.')}@film.example`;
