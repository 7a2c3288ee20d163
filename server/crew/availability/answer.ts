import { visitor } from '../../common/viewer';
import { ApiProblem, invalid, notFound } from '../../http/problems';
import { changeListing, note } from '../../listings/change';
import { findKept } from '../../listings/find';
import { technicianDetails } from '../../listings/kinds/technician';
import { Listing, type ListingDocument } from '../../listings/model';
import { keepVersion } from '../../listings/versions';
import { today } from '../../productions/counting';
import type { AvailabilityAnswer, FreePeriod } from './contract';
import { Asked, type AskedDocument, type AskedRecord, Question, type QuestionDocument } from './model';
import { laidOver, periodsOf } from './periods';
import { findByToken } from './tokens';

export interface Answer {
  answer: AvailabilityAnswer;
  free: FreePeriod[];
  note: string;
}

export interface Letter {
  asked: AskedDocument;
  question: QuestionDocument;
}

/** Until the last day is over, in the territory. */
export const isOpen = ({ to }: Pick<QuestionDocument, 'to'>): boolean => today() <= to;

/** @throws not_found for a link that is over, as for one that never was */
export async function openLetter(token: string): Promise<Letter> {
  const asked = await findByToken(token);
  const question = asked && (await Question.findById(asked.question));
  if (!asked || !question) throw new ApiProblem('not_found', 'This link leads nowhere any more');
  return { asked, question };
}

/**
 * Keeps an answer first and then writes it into the listing: what is cut short in between the job makes up for.
 *
 * @throws not_found for a link that is over; conflict once the days are; invalid_input for free days that were not asked
 */
export async function answer(token: string, given: Answer, index: Index): Promise<Letter> {
  const { asked, question } = await openLetter(token);
  if (!isOpen(question)) throw new ApiProblem('conflict', 'These days are over: there is nothing to answer any more');
  const free = given.answer === 'partly' ? given.free : [];
  if (given.answer === 'partly') refuseOutside(free, question);
  const said: Partial<AskedRecord> = { ...given, free, answeredAt: new Date(), written: false };
  await Asked.updateOne({ _id: asked._id }, { $set: said });
  await writeAnswer(asked, index);
  return openLetter(token);
}

function refuseOutside(free: readonly FreePeriod[], { from, to }: QuestionDocument): void {
  if (free.length === 0) throw invalid({ free: 'At least one day on which you are free' });
  const isInside = (period: FreePeriod) => from <= period.from && period.from <= period.to && period.to <= to;
  if (!free.every(isInside)) throw invalid({ free: `Days from ${from} to ${to}` });
}

type Index = (listing: ListingDocument) => Promise<void>;

/** Writes what somebody said last into the calendar of their published listing. Repeatable. */
export async function writeAnswer(asked: AskedDocument, index: Index): Promise<void> {
  const slug = await slugOf(asked.listing);
  const newest = await Asked.findById(asked._id);
  if (slug !== null && newest) {
    const listing = await changeListing(slug, (each) => layAnswer(each, newest));
    if (listing.indexPending) await index(listing);
  }
  // Who answered anew meanwhile writes that: this answer is no longer the newest.
  await Asked.updateOne({ _id: asked._id, answeredAt: newest?.answeredAt }, { $set: { written: true } });
}

/** Of the listing, or of the one it was merged into; null when it is deleted. */
async function slugOf(id: string): Promise<string | null> {
  const listing = await Listing.findById(id, { slug: 1 });
  const kept = listing && (await findKept(listing.slug));
  return kept?.slug ?? null;
}

/** Changes the published calendar and nothing else: a proposal that waits for the desk stays as it is. */
async function layAnswer(listing: ListingDocument, asked: AskedDocument): Promise<void> {
  const question = await Question.findById(asked.question);
  const { answer: said, free } = asked.toObject();
  if (listing.status !== 'published' || !question || said === null) return;
  const details = technicianDetails.safeParse(listing.details);
  if (!details.success) throw notFound('technician');
  const { from, to } = question;
  const availability = laidOver(details.data.availability, periodsOf(said, { from, to }, free));
  if (JSON.stringify(availability) === JSON.stringify(details.data.availability)) return;
  listing.set('details', { ...details.data, availability });
  listing.markModified('details');
  // A new edition: whoever has the form open with the old calendar is told when they change it too.
  listing.edition += 1;
  note(listing, 'answer', visitor, { fields: ['details.availability'], version: await keepVersion(listing, null) });
}
