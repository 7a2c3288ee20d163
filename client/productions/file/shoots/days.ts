import type { Day, Shoot } from '@contract/productions';

const dayMs = 86_400_000;

/** Calendar days from the first to the last, both counted; 0 when they are the wrong way round. */
export const calendarDays = (from: Day, to: Day): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1);

/** Those of them from Monday to Friday: what a week of shooting has in France. */
export function weekdays(from: Day, to: Day): number {
  const first = new Date(`${from}T12:00:00Z`).getUTCDay();
  return Array.from({ length: calendarDays(from, to) }, (_, place) => (first + place) % 7).filter(
    (day) => day !== 0 && day !== 6,
  ).length;
}

/** Whether a period has a place in the territory (codes of départements), or none that says otherwise. */
export const isInside =
  (territory: readonly string[]) =>
  ({ places }: Pick<Shoot, 'places'>): boolean =>
    places.length === 0 ||
    territory.length === 0 ||
    places.some(({ departement }) => departement === null || territory.includes(departement));

export const later = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/**
 * Shooting days by year, by the rule of counting: a calendar day counts once, and each day of a period weighs the same
 * part of its shooting days.
 */
export function daysByYear(shoots: readonly Pick<Shoot, 'from' | 'to' | 'days'>[]): [year: string, days: number][] {
  const weights = new Map<Day, number>();
  for (const { from, to, days } of shoots) {
    const long = calendarDays(from, to);
    const weight = days === null ? 1 : Math.min(1, days / long);
    for (let place = 0; place < long && weight > 0; place += 1) {
      const day = later(from, place);
      weights.set(day, Math.max(weights.get(day) ?? 0, weight));
    }
  }
  const years = new Map<string, number>();
  for (const [day, weight] of weights) years.set(day.slice(0, 4), (years.get(day.slice(0, 4)) ?? 0) + weight);
  return [...years].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([year, n]) => [year, Math.round(n * 10) / 10]);
}
