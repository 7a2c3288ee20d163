import type { Goal } from '@contract/indicators';

/** Years before this one that are offered though no goal names them: past shoots may have been imported. */
const back = 10;

/** The years one may look at, newest first: of the goals, of the last ten, this one, and the one that is shown. */
export function yearsFrom(goals: readonly Pick<Goal, 'year'>[], current: number, shown: number): number[] {
  const known = [...goals.map(({ year }) => year), current, current - back, shown];
  const first = Math.min(...known);
  const last = Math.max(...known);
  return Array.from({ length: last - first + 1 }, (_, place) => last - place);
}
