import { type Dice, diceOf } from '../../illustrations/draw/dice';
import type { Day, ProductionStatus, Shoot } from '../../productions/contract';
import { dayAfter, span } from '../../productions/counting';
import { dayAtShare, dayInMonth, officeTime, overBefore, periodFrom } from './calendar';
import { idOf, shuffled, weighted, within } from './chance';
import { between, callOn, leadSourceOf, lookedAfter, wayOf } from './enquiry';
import { peopleOf, spendOf, supportOf, volumesOf } from './figures';
import { identityOf } from './identity';
import { type Profile, profileOf } from './profiles';
import type { Draft } from './record';
import { placesNear, type Site } from './sites';
import { readShotWorks, type ShotWork } from './works';

/** The goal of a year, as the desk sets it: 60 in 2019, two more each year. */
const goalOf = (year: number) => 60 + 2 * (year - 2019);
/** A little under the goal the year before last, just under it last year, about at it this year. */
const short: Record<number, number> = { 2: 4, 1: 1, 0: 1 };

interface Planned {
  work: ShotWork;
  first: Day;
}

/**
 * What has been shot in this year and the two before, each in its season, this year's until today.
 *
 * @param running how many more are counted that are still shooting
 */
export function shotProductions(today: Day, sites: readonly Site[], running: number): Draft[] {
  const all = readShotWorks();
  const thisYear = Number(today.slice(0, 4));
  const planned = [2, 1, 0].flatMap((yearsAgo) => plan(all, thisYear - yearsAgo, yearsAgo));
  const begun = planned.filter(({ first }) => first < today);
  return begun.slice(0, begun.length - running).map((each) => shotOf(each, today, sites));
}

function plan(all: readonly ShotWork[], year: number, yearsAgo: number): Planned[] {
  const dice = diceOf(`year ${year}`);
  const works = worksOf(all, yearsAgo).slice(0, goalOf(year) - (short[yearsAgo] ?? 0));
  return shuffled(works, dice)
    .map((work, place, { length }) => ({
      work,
      first: firstDayOf(work, year, (place + dice.between(0.1, 0.9)) / length, dice),
    }))
    .sort((a, b) => (a.first < b.first ? -1 : 1));
}

const firstDayOf = ({ month }: ShotWork, year: number, share: number, dice: Dice): Day =>
  month ? dayInMonth(year, month, dice) : dayAtShare(year, share);

/** Of each type as many to every year, after those that say in which year they were shot. */
function worksOf(all: readonly ShotWork[], yearsAgo: number): ShotWork[] {
  const works = shuffled(all, diceOf('works'));
  const turns = new Map<string, number>();
  const dealt = works.filter((work) => {
    if (work.yearsAgo !== undefined) return false;
    const turn = turns.get(work.type) ?? work.type.length;
    turns.set(work.type, turn + 1);
    return turn % 3 === yearsAgo;
  });
  return [...works.filter((work) => work.yearsAgo === yearsAgo), ...dealt];
}

function shotOf({ work, first }: Planned, today: Day, sites: readonly Site[]): Draft {
  const words = `shot ${work.title} ${work.season ?? ''}`;
  const dice = diceOf(words);
  const profile = profileOf(work.type);
  const shoots = shootsOf(words, work, first, today, sites, dice);
  const { house, ...identity } = identityOf(work);
  const begin = shoots[0]?.from ?? first;
  const end = shoots[0]?.to ?? first;
  const story = storyOf(profile, begin, end, today, dice);
  return {
    _id: idOf(words),
    title: work.title,
    type: work.type,
    season: work.season ?? null,
    synopsis: work.synopsis,
    format: work.format ?? dice.pick(profile.formats),
    ...identity,
    ...story,
    leadSource: story.enquiredAt === null ? 'found_out' : leadSourceOf(house, dice),
    shoots,
    ...knownOf(words, profile, shoots, today, identity.contact.name, dice),
    support: supportOf(words, profile, 0.55, dice),
    ...publicOf(work, end, today, dice),
  };
}

function shootsOf(words: string, work: ShotWork, first: Day, today: Day, sites: readonly Site[], dice: Dice): Shoot[] {
  const profile = profileOf(work.type);
  const period = overBefore(periodFrom(first, within(dice, profile.days)), dayAfter(today, -1));
  const places = placesNear(sites, work.near, within(dice, profile.places), dice);
  const main: Shoot = { id: idOf(`${words} main`), kind: 'main', ...period, places, note: '' };
  const pickup = periodFrom(dayAfter(period.to, dice.whole(25, 70)), dice.whole(1, 2));
  if (period.days < 6 || pickup.to >= today || !dice.chance(0.12)) return [main];
  return [
    main,
    { id: idOf(`${words} pickup`), kind: 'pickup', ...pickup, places: places.slice(0, 1), note: 'Raccords' },
  ];
}

/** From the first call to the wrap. Of small crews the desk often learns afterwards. */
function storyOf(profile: Profile, first: Day, last: Day, today: Day, dice: Dice) {
  const staff = lookedAfter(dice);
  const shooting = new Date(`${first}T06:00:00Z`);
  const wrapped = new Date(`${last}T19:00:00Z`);
  if (profile.lead[1] <= 45 && dice.chance(0.3)) {
    const learnt = officeTime(earlier(dayAfter(last, dice.whole(4, 30)), dayAfter(today, -1)), dice);
    return {
      status: 'wrapped' as const,
      ...{ enquiredAt: null, answeredAt: null, staff: staff._id },
      statusHistory: wayOf([['wrapped', learnt]], staff),
    };
  }
  const { enquired, answered } = callOn(dayAfter(first, -within(dice, profile.lead)), dice);
  const steps: [ProductionStatus, Date][] = [
    ['enquiry', enquired],
    ['scouting', between(enquired, shooting, 0.25)],
    ['preparation', between(enquired, shooting, 0.6)],
    ['shooting', shooting],
    ['wrapped', wrapped],
  ];
  return {
    status: 'wrapped' as const,
    enquiredAt: enquired.toISOString(),
    answeredAt: answered.toISOString(),
    staff: staff._id,
    statusHistory: wayOf(steps, staff),
  };
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** What is known of people and money: an account, a wrap form, volumes only, or nothing but the days. */
function knownOf(words: string, profile: Profile, shoots: readonly Shoot[], today: Day, said: string, dice: Dice) {
  const days = shoots.reduce((sum, shoot) => sum + (shoot.days ?? 0), 0);
  const last = shoots.at(-1)?.to ?? today;
  const age = span(last, today);
  const how = weighted(
    { audited: age > 150 && profile.support ? 18 : 0, declared: 38, volumes: 20, nothing: 24 },
    dice,
  );
  if (how === 'nothing' || age < 12) return {};
  const people = peopleOf(profile, days, dice);
  const volumes = volumesOf(people, days, dice);
  if (how === 'volumes') return { people, volumes };
  const at = officeTime(earlier(dayAfter(last, how === 'audited' ? 130 : 24), dayAfter(today, -1)), dice).toISOString();
  return { people, volumes, spend: spendOf(words, people, profile.wage, { evidence: how, at, byName: said }, dice) };
}

/** Two of three may be named; what is finished has come out. */
function publicOf(work: ShotWork, last: Day, today: Day, dice: Dice) {
  const confidential = !dice.chance(0.67);
  const out = dayAfter(last, dice.whole(150, 420));
  const on = !confidential && out <= today ? out : null;
  return {
    confidential,
    publicFrom: confidential && dice.chance(0.5) ? dayAfter(today, dice.whole(20, 260)) : null,
    publicNote: confidential ? '' : work.synopsis,
    release: { on, distributor: '', afterlife: '', links: [] },
  };
}
