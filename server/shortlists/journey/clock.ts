/** The territory's clock, whatever the server's own. */
const territory = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});
const minuteMs = 60_000;

/** `2019-10-14T09:40` on the territory's clock. */
export const clockTime = (at: Date): string => territory.format(at).replace(' ', 'T');

/** `09:40` on the territory's clock. */
export const hoursOf = (at: Date): string => clockTime(at).slice(11);

/**
 * The instant at which the territory's clock shows this time of this day (`2019-10-14`, `08:00`). An hour that the clock
 * leaves out in March is the hour after; of one that it shows twice in October, the first.
 */
export function instantOf(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const guesses = [2, 1].map((ahead) => new Date(asUtc - ahead * 60 * minuteMs));
  const [summer = new Date(asUtc), winter = summer] = guesses;
  return clockTime(summer) === `${day}T${time}` ? summer : winter;
}

export const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * minuteMs);
