import type { z } from 'zod';
import { technicianDetails } from '../../listings/kinds/technician';
import { Listing } from '../../listings/model';
import type { SharedRecord } from '../../listings/record';
import { isOpen, type Letter } from './answer';
import { type AskedPerson, type AvailabilityQuestion, availabilityAnswer, type readQuestionAnswers } from './contract';
import { Asked, type AskedRecord, type QuestionDocument } from './model';

/** The question as the desk sees it, with the answers so far. */
export async function presentQuestion(question: QuestionDocument): Promise<AvailabilityQuestion> {
  const { id, from, to, jobs, departments, place, radius, about, askedAt, askedByName } = question;
  const count = (where: object) => Asked.countDocuments({ question: id, ...where });
  const [asked, waiting, ...answered] = await Promise.all([
    count({}),
    count({ owes: true }),
    ...availabilityAnswer.options.map((answer) => count({ answer })),
  ]);
  const [free = 0, partly = 0, taken = 0] = answered;
  return {
    ...{ id, from, to, place, radius, about, askedByName, asked, waiting },
    jobs: [...jobs],
    departments: [...departments],
    askedAt: askedAt.toISOString(),
    answers: { free, partly, taken },
  };
}

type People = z.input<typeof readQuestionAnswers.reply>['people'];
type Read = Pick<SharedRecord, 'slug' | 'title' | 'place'> & { _id: unknown; details?: unknown };

const wanted = { slug: 1, title: 1, 'place.commune': 1, details: 1 } as const;
const order = [...availabilityAnswer.options, null];

/** Who answered what: the free first, who has not answered last. */
export async function presentPeople(question: QuestionDocument): Promise<People> {
  const asked = await Asked.find({ question: question.id }).lean<AskedRecord[]>();
  const listings = await Listing.find({ _id: { $in: asked.map(({ listing }) => listing) } }, wanted).lean<Read[]>();
  const byId = new Map(listings.map((listing) => [String(listing._id), listing]));
  return asked
    .map((person) => presentPerson(person, byId.get(person.listing)))
    .sort((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer) || a.title.localeCompare(b.title, 'fr'));
}

function presentPerson({ title, answer, free, note, answeredAt }: AskedRecord, listing?: Read): People[number] {
  const details = technicianDetails.pick({ jobs: true }).safeParse(listing?.details);
  return {
    // Of a listing that is deleted the answer stays, and leads nowhere.
    slug: listing?.slug ?? '',
    title: listing?.title ?? title,
    commune: listing?.place.commune ?? '',
    jobs: details.success ? details.data.jobs.map(({ job }) => job) : [],
    answer,
    free: free.map(({ from, to }) => ({ from, to })),
    note,
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}

/** What whoever holds the link of the letter sees: what the letter says, and their own answer. */
export function presentAsked({ asked, question }: Letter): AskedPerson {
  const { title, lang, answer, free, note } = asked;
  const { from, to, about } = question;
  return {
    ...{ name: title, lang, from, to, about, answer, note },
    free: free.map((period) => ({ from: period.from, to: period.to })),
    open: isOpen(question),
  };
}
