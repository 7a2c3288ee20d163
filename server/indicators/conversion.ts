import type { Day, PipelineStatus } from '../productions/contract';
import { isShootType } from '../productions/counting';
import type { Fact } from './fact';
import { type FactIndex, groupsWithin, undecided, yearOf } from './factIndex';
import { kept } from './kept';
import { sumOf } from './settle';

/** The way to a first shooting day. */
export const openStatuses = ['enquiry', 'scouting', 'preparation', 'shooting'] as const;
export type OpenStatus = (typeof openStatuses)[number] & PipelineStatus;

/**
 * What is believed of each status before our own record says better: one enquiry in four comes to shoot, as the desk's
 * own mock-up of a year has it (43 shoots of 172 enquiries), and half, four in five, nearly all from the later ones.
 * Nobody has measured the last three.
 */
export const priors: Record<OpenStatus, number> = { enquiry: 0.25, scouting: 0.5, preparation: 0.8, shooting: 0.98 };

/** As many past productions as the belief weighs: with eight of our own decided, both count the same. */
export const priorWeight = 8;

export interface Conversion {
  /** The probability that a production of this status comes to shoot. */
  rate: number;
  /** Decided productions that it is known from, besides the prior. */
  basis: number;
}

/** By status: of the productions that ever stood there and were shot or lost by the day, those that were shot. */
export function conversionsBy({ decided }: FactIndex, on: Day): Record<OpenStatus, Conversion> {
  const before = groupsWithin(decided, 0, yearOf(on) - 1).map(({ facts }) => tallyOfYear(facts));
  const tallies = [
    ...before,
    tallyOf((decided.get(yearOf(on)) ?? []).filter(({ end }) => end !== null && end.day <= on)),
  ];
  const of = (status: OpenStatus): Conversion => {
    const basis = sumOf(tallies.map(({ entered }) => entered[status]));
    const shot = sumOf(tallies.map((tally) => tally.shot[status]));
    return { rate: (shot + priors[status] * priorWeight) / (basis + priorWeight), basis };
  };
  return { enquiry: of('enquiry'), scouting: of('scouting'), preparation: of('preparation'), shooting: of('shooting') };
}

/** Of productions that are decided: how many stood in each status, and how many of those were shot. */
function tallyOf(facts: readonly Fact[]): Record<'entered' | 'shot', Record<OpenStatus, number>> {
  const entered = { enquiry: 0, scouting: 0, preparation: 0, shooting: 0 };
  const shot = { ...entered };
  for (const { end, stood } of facts) {
    for (const status of openStatuses) {
      if (!stood.includes(status)) continue;
      entered[status] += 1;
      if (end?.how === 'shot') shot[status] += 1;
    }
  }
  return { entered, shot };
}
const tallyOfYear = kept(tallyOf);

/** What was still to be decided on a day. */
export const undecidedOn = ({ decided }: FactIndex, on: Day): Fact[] =>
  groupsWithin(decided, yearOf(on), undecided)
    .flatMap(({ facts }) => facts)
    .filter(({ end }) => end === null || end.day > on);

/**
 * Where an uncounted production stood on a day; null where it was not on record yet, or off the way. A history that
 * begins later than the first call (entered afterwards) says at least with what status it began.
 */
export function openStatusOn(fact: Fact, on: Day): OpenStatus | null {
  if ((fact.end !== null && fact.end.day <= on) || !isShootType(fact.type)) return null;
  const known = fact.steps.findLast(({ day }) => day <= on)?.status;
  if (known !== undefined) return asOpen(known);
  if (fact.enquiredOn === null || fact.enquiredOn > on) return null;
  return asOpen(fact.steps[0]?.status ?? 'enquiry') ?? 'enquiry';
}

const asOpen = (status: string): OpenStatus | null => openStatuses.find((each) => each === status) ?? null;
