import type { Dice } from '../../illustrations/draw/dice';
import type { Day, ProductionStatus } from '../../productions/contract';
import type { StatusChange } from '../../productions/record';
import { demoPeople } from '../accounts';
import { dayOf, officeTime, workingDayBefore } from './calendar';
import { weighted } from './chance';
import type { House } from './works';

/** Who looks after productions: the two of the desk. */
export const desk = demoPeople.filter(({ role }) => role === 'staff' || role === 'admin');

export type DeskPerson = (typeof desk)[number];

export function lookedAfter(dice: Dice): DeskPerson {
  const person = desk[dice.whole(0, desk.length - 1)];
  if (!person) throw new Error('The demonstration has nobody at its desk');
  return person;
}

const hourMs = 3_600_000;

/** When the first call came and when it was answered: most on the same day, some after the weekend. */
export function callOn(day: Day, dice: Dice): { enquired: Date; answered: Date } {
  const enquired = officeTime(workingDayBefore(day), dice);
  const hours = dice.chance(0.55) ? dice.between(0.5, 7) : dice.between(14, 75);
  return { enquired, answered: new Date(enquired.getTime() + hours * hourMs) };
}

export function leadSourceOf(house: House, dice: Dice): string {
  if (house.here && dice.chance(0.7)) return 'local_producer';
  return weighted(
    {
      direct: 30,
      web_form: 16,
      returning: 14,
      local_crew: 9,
      national_base: 8,
      market: 7,
      other_commission: 5,
      fund: 5,
      festival: 4,
      town: 4,
      press: 2,
    },
    dice,
  );
}

/** The way so far, one status after the other at the given moments. */
export const wayOf = (steps: readonly [ProductionStatus, Date][], staff: DeskPerson) =>
  steps.map(([status, at]): StatusChange => ({ status, at, by: staff._id, byName: staff.name }));

/** A moment between two others, at a share of the way. */
export const between = (from: Date, to: Date, share: number): Date =>
  new Date(from.getTime() + (to.getTime() - from.getTime()) * share);

/** Numbers are of the year in which the file was opened. */
export const openedOn = (history: readonly StatusChange[], fallback: Day): Day =>
  history[0] ? dayOf(history[0].at) : fallback;
