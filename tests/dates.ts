import { dayAfter, today } from '../server/productions/counting';

/** Two days as so many days from today, in the territory's calendar. */
export const daysFromNow = (first: number, last: number): [string, string] => [
  dayAfter(today(), first),
  dayAfter(today(), last),
];
