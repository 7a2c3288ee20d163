import type { Lang } from '@contract/common';
import { timeZone } from '../days';

const hard = '\u00a0';
const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const hourOf = (moment: Date): number => Number(clock.format(moment).slice(0, 2));
const minuteOf = (moment: Date): string => clock.format(moment).slice(3);

/** Hours and two digits of minutes in a length of time. */
function spent(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  return `${Math.floor(minutes / 60)}${hard}h${hard}${String(minutes % 60).padStart(2, '0')}`;
}

/** How hours of the French clock and lengths of time are written. */
export interface Clock {
  /** To the minute: `7 h 56`, `07:56`. */
  time(moment: Date): string;
  /** A whole hour on an axis: `9 h`, `09:00`. */
  hour(moment: Date): string;
  /** `11 h 13`, `11 h 13 min`. */
  duration(milliseconds: number): string;
  /** From 0 to 23. */
  hourOf(moment: Date): number;
}

export const clocks: Record<Lang, Clock> = {
  fr: {
    time: (moment) => `${hourOf(moment)}${hard}h${hard}${minuteOf(moment)}`,
    hour: (moment) => `${hourOf(moment)}${hard}h`,
    duration: spent,
    hourOf,
  },
  en: {
    time: (moment) => clock.format(moment),
    hour: (moment) => clock.format(moment),
    duration: (milliseconds) => `${spent(milliseconds)}${hard}min`,
    hourOf,
  },
};
