import type { Day, PipelineStatus } from '../productions/contract';
import { isShootType } from '../productions/counting';
import type { Fact } from './fact';

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
export function conversionsBy(facts: readonly Fact[], on: Day): Record<OpenStatus, Conversion> {
  const entered: Record<string, number> = {};
  const shot: Record<string, number> = {};
  for (const { type, end, stood } of facts) {
    if (end === null || end.day > on || !isShootType(type)) continue;
    for (const status of stood) {
      entered[status] = (entered[status] ?? 0) + 1;
      if (end.how === 'shot') shot[status] = (shot[status] ?? 0) + 1;
    }
  }
  const of = (status: OpenStatus): Conversion => {
    const basis = entered[status] ?? 0;
    return { rate: ((shot[status] ?? 0) + priors[status] * priorWeight) / (basis + priorWeight), basis };
  };
  return { enquiry: of('enquiry'), scouting: of('scouting'), preparation: of('preparation'), shooting: of('shooting') };
}

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
