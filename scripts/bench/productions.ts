import { Types } from 'mongoose';
import { fold } from '../../server/common/fold';
import { communes } from '../../server/places/gazetteer';
import { blankPeople, type ProductionStatus, type Shoot, type ShootPlace } from '../../server/productions/contract';
import { Production } from '../../server/productions/model';
import { termsOf } from '../../server/vocabularies/vocabularies';
import { seeded } from './searchCorpus';

type Roll = () => number;
const dayMs = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const pick = <T>(roll: Roll, from: readonly T[]): T | undefined => from[Math.floor(roll() * from.length)];
const partId = () => new Types.ObjectId().toHexString();

/**
 * Fills the database with `count` productions of fifteen years up to the end of `year`: most shot, at one to three
 * places; a quarter lost; of each year’s last ones some still open. Half of the shot ones have declared.
 */
export async function fillProductions(count: number, year: number): Promise<void> {
  const roll = seeded(43);
  for (let made = 0; made < count; made += 1000) {
    const batch = Array.from({ length: Math.min(1000, count - made) }, (_, at) =>
      makeProduction(made + at, year, roll),
    );
    // Straight to the database: validating what this file has just made would take longer than all the rest.
    await Production.collection.insertMany(batch.map((each) => new Production(each).toObject()));
  }
}

const ways: [ProductionStatus, ProductionStatus[]][] = [
  ['wrapped', ['enquiry', 'scouting', 'preparation', 'shooting', 'wrapped']],
  ['lost', ['enquiry', 'scouting', 'lost']],
  ['enquiry', ['enquiry']],
  ['preparation', ['enquiry', 'scouting', 'preparation']],
];

function makeProduction(number: number, year: number, roll: Roll) {
  const enquired = Date.UTC(year - 14, 0, 1) + roll() * (15 * 365 - 100) * dayMs;
  const isLate = enquired > Date.UTC(year, 6, 1);
  const [status, way] = ways[isLate && roll() < 0.5 ? 2 + (number % 2) : Number(roll() < 0.25)] ?? ['wrapped', []];
  const shoots = status === 'wrapped' ? makeShoots(enquired + (20 + roll() * 90) * dayMs, roll) : [];
  const title = `Production ${number}`;
  return {
    title,
    titleKey: fold(title),
    searchText: fold(title),
    number: `${dayOf(enquired).slice(0, 4)}-${number}`,
    type: pick(roll, termsOf('productionTypes').slice(0, 36))?.id ?? 'tv_movie',
    status,
    statusHistory: way.map((step, at) => ({ status: step, at: new Date(enquired + at * 12 * dayMs), byName: 'Bench' })),
    synopsis: 'Une équipe cherche un lac, un hôtel et trois semaines de beau temps. '.repeat(8),
    origin: { country: 'FR', region: pick(roll, termsOf('frenchRegions'))?.id ?? null },
    enquiredAt: new Date(enquired).toISOString(),
    answeredAt: new Date(enquired + roll() * 4 * dayMs).toISOString(),
    confidential: roll() < 0.2,
    shoots,
    ...(status === 'wrapped' && roll() < 0.5 ? makeDeclared(roll) : {}),
    loss:
      status === 'lost'
        ? { reason: pick(roll, termsOf('lossReasons'))?.id ?? 'other', note: '', wentTo: '', spend: null }
        : null,
  };
}

function makeShoots(from: number, roll: Roll): Shoot[] {
  const length = Math.ceil(roll() * roll() * 40);
  const places = Array.from({ length: 1 + Math.floor(roll() * 3) }, () => makePlace(roll));
  const to = from + length * dayMs;
  return [
    { id: partId(), kind: 'main', from: dayOf(from), to: dayOf(to), days: Math.ceil(length * 0.7), places, note: '' },
  ];
}

function makePlace(roll: Roll): ShootPlace {
  const commune = pick(roll, communes.slice(0, 200));
  return {
    name: 'Le lac',
    listing: null,
    address: '',
    commune: commune?.name ?? '',
    insee: commune?.code ?? null,
    departement: commune?.departement ?? null,
    position: commune?.position ?? null,
  };
}

const makeDeclared = (roll: Roll) => ({
  spend: termsOf('spendCategories')
    .slice(0, 8)
    .map(({ id }, at) => ({
      id: partId(),
      category: id,
      amount: Math.ceil(roll() * 50_000),
      evidence: at % 3 === 0 ? 'audited' : 'declared',
      note: '',
      source: 'wrap',
      at: '2026-01-01T00:00:00.000Z',
      byName: 'Bench',
    })),
  support: [{ id: partId(), from: 'Région', amount: Math.ceil(roll() * 40_000), territorial: true, note: '' }],
  people: {
    ...blankPeople,
    crew: { heads: 30, jobDays: 300, localHeads: Math.ceil(roll() * 20), localJobDays: Math.ceil(roll() * 200) },
  },
});
