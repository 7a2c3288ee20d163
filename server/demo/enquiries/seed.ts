import { Account } from '../../accounts/model';
import { addDays, addWorkingDays, daysBetween } from '../../common/holidays';
import { Enquiry, followed } from '../../enquiries/model';
import { takeEnquiryNumbers } from '../../enquiries/numbers';
import { today as todayHere } from '../../productions/counting';
import type { SavedProduction } from '../../productions/model';
import { Production } from '../../productions/model';
import { type DemoCase, readCases } from './cases';
import { written } from './write';

/** Fixed, so that seeding twice makes one of each. */
const idOf = (place: number): string => `0000000000000000de1${String(place).padStart(5, '0')}`;

/** Productions of the demonstration that began as an enquiry by the form. */
const mostBound = 14;
const boundDays = 240;

interface Told {
  each: DemoCase;
  production: string | null;
}

/**
 * Fills the inbox of the demonstration, unless somebody has written to it. Only beside the demonstration's own people.
 * Returns how many were made.
 */
export async function seedDemoEnquiries(today = todayHere()): Promise<number> {
  if (!(await Account.exists({ demo: true, role: 'staff' }))) return 0;
  if (await Enquiry.exists({ demo: false })) return 0;
  const all: Told[] = [...readCases().map((each) => ({ each, production: null })), ...(await ofProductions(today))];
  const there = new Set((await Enquiry.distinct('_id', { demo: true })).map(String));
  const missing = all.map((told, place) => ({ ...told, id: idOf(place) })).filter(({ id }) => !there.has(id));
  // Whoever deletes some in the demonstration does not want them back at the next start.
  if (missing.length === 0 || there.size > 0) return 0;
  const oldestFirst = missing.toSorted((one, other) => other.each.ago - one.each.ago);
  const records = [];
  for (const told of oldestFirst) records.push(await recordOf(told, today));
  await Enquiry.insertMany(records, { ordered: false, lean: true });
  return records.length;
}

async function recordOf({ each, id, production }: Told & { id: string }, today: string) {
  const year = Number(addWorkingDays(today, -each.ago).slice(0, 4));
  const [number = ''] = await takeEnquiryNumbers(year, 1);
  const enquiry = written(each, { id, number, today });
  return { ...enquiry.toObject(), ...followed(enquiry), production };
}

async function ofProductions(today: string): Promise<Told[]> {
  const found = await Production.find({
    demo: true,
    leadSource: 'web_form',
    synopsis: { $ne: '' },
    enquiredAt: { $gte: addDays(today, -boundDays) },
  })
    .sort({ enquiredAt: -1 })
    .limit(mostBound)
    .lean<SavedProduction[]>();
  return found.map((production, place) => ({
    production: String(production._id),
    each: caseOf(production, place, today),
  }));
}

function caseOf(
  { title, type, contact, companies, synopsis, enquiredAt }: SavedProduction,
  place: number,
  today: string,
): DemoCase {
  const ago = Math.round(daysBetween((enquiredAt ?? today).slice(0, 10), today) * (5 / 7));
  const { lang } = contact;
  return {
    ...{
      lang,
      title,
      type,
      name: contact.name || 'Production',
      company: companies[0]?.name ?? '',
      ago: Math.max(1, ago),
    },
    ...{
      labels: [],
      budget: 'unknown',
      places: '',
      crew: '',
      confidential: true,
      who: place % 2,
      hours: 2 + (place % 9),
    },
    state: place % 4 === 0 ? 'waiting' : 'closed',
    message: synopsis,
    answer: answers[lang],
  };
}

const answers: Record<DemoCase['lang'], string> = {
  fr: 'Bonjour,\n\nVotre projet est ouvert au guichet : nous préparons une première sélection de lieux et vous appelons cette semaine.',
  en: 'Hello,\n\nYour project is on file at the desk: we are preparing a first selection of places and will call you this week.',
};

/** Outside the demonstration nobody waits for an answer who does not exist. */
export async function removeDemoEnquiries(): Promise<void> {
  await Enquiry.deleteMany({ demo: true });
}
