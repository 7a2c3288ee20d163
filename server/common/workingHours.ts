import { addDays, isWorkingDay } from './holidays';

/** An office's day, 8 hours on the clock of the territory. */
const opens = 9;
const closes = 17;

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day and the hour that an office's clock shows, the hour with its fraction. */
function onTheClock(moment: Date): { day: string; hour: number } {
  const parts = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, hour: Number(parts.hour) + Number(parts.minute) / 60 };
}

const within = (hour: number): number => Math.min(Math.max(hour, opens), closes);

/**
 * Hours an office was open between two moments: 9 to 17 h in Paris, Monday to Friday, without public holidays, to the
 * minute. Clocks are put forward and back at night, so no open hour is ever longer or shorter. 0 where `to` lies before.
 */
export function workingHoursBetween(from: Date, to: Date): number {
  if (to <= from) return 0;
  const [first, last] = [onTheClock(from), onTheClock(to)];
  let hours = 0;
  for (let { day } = first; day <= last.day; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    hours += (day === last.day ? within(last.hour) : closes) - (day === first.day ? within(first.hour) : opens);
  }
  return hours;
}
