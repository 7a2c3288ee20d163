import { Types } from 'mongoose';
import type { AvailabilityAnswer } from '../../crew/availability/contract';
import { Asked, type AskedRecord, Question } from '../../crew/availability/model';
import { reachOf } from '../../crew/availability/reach';
import { dayAfter, today as todayHere } from '../../productions/counting';

interface Draft {
  _id: string;
  jobs: string[];
  departments: string[];
  about: string;
  /** Days from today: asked, first and last day asked about. */
  asked: number;
  from: number;
  to: number;
  radius: number;
}

const clermont = { lat: 45.7797, lng: 3.0868 };

const drafts: Draft[] = [
  {
    _id: 'de0000000000000000000c01',
    jobs: [],
    departments: ['camera', 'grip', 'lighting'],
    about: 'Un long métrage, cinq semaines, deux de nuit. Contrats à la semaine.',
    asked: -3,
    from: 40,
    to: 74,
    radius: 80,
  },
  {
    _id: 'de0000000000000000000c02',
    jobs: ['location_manager', 'assistant_location_manager', 'unit_runner'],
    departments: [],
    about: 'Une série, régie de trois décors de montagne.',
    asked: -12,
    from: 18,
    to: 29,
    radius: 120,
  },
];

/** The same at every seeding; the last ones have not answered. */
const said: (AvailabilityAnswer | null)[] = ['free', 'free', 'taken', 'partly', null, 'free', 'taken', null];
const notes = [
  'Avec mon camion et mon matériel.',
  '',
  'Sur un autre tournage jusqu’au bout.',
  'Pas la première semaine.',
];

/**
 * Puts questions with their answers beside the demonstration's technicians, where nobody has asked any. No letter
 * leaves and no calendar is changed. Returns how many were made.
 */
export async function seedDemoQuestions(today = todayHere()): Promise<number> {
  if (await Question.exists({})) return 0;
  for (const draft of drafts) await makeQuestion(draft, today);
  return drafts.length;
}

async function makeQuestion({ _id, asked, from, to, ...draft }: Draft, today: string): Promise<void> {
  const { reached } = await reachOf({ ...draft, near: clermont });
  const days = { from: dayAfter(today, from), to: dayAfter(today, to) };
  const askedAt = new Date(`${dayAfter(today, asked)}T09:30:00Z`);
  await Asked.insertMany(
    reached.map((person, place): AskedRecord => {
      const answer = said[place % said.length] ?? null;
      return {
        ...person,
        question: _id,
        hashes: [],
        owes: false,
        answer,
        free: answer === 'partly' ? [{ from: dayAfter(days.from, 7), to: days.to }] : [],
        note: answer === null ? '' : (notes[place % notes.length] ?? ''),
        answeredAt: answer === null ? null : new Date(askedAt.getTime() + (place + 1) * 5_400_000),
        written: true,
        demo: true,
      };
    }),
  );
  await Question.create({
    _id: new Types.ObjectId(_id),
    ...draft,
    ...days,
    near: clermont,
    place: 'Clermont-Ferrand',
    production: null,
    askedAt,
    askedBy: '',
    askedByName: 'Claire Bonnefoy',
    gathering: false,
    demo: true,
  });
}

/** Outside the demonstration no answer may come from who does not exist. */
export async function removeDemoQuestions(): Promise<void> {
  await Asked.deleteMany({ demo: true });
  await Question.deleteMany({ demo: true });
}
