import type { SunDay } from './sunDay';

/** How a day of sun lies on so many pixels. */
export interface Scale {
  width: number;
  /** Pixels from the top where the altitude is 0. */
  horizon: number;
  x(moment: Date): number;
  y(altitude: number): number;
  /** The moment under a pixel, held inside the drawn day. */
  momentAt(x: number): Date;
}

export const chartHeight = 188;
/** Pixels kept free: above for the time of noon, below for rise, set and the hours. */
const edge = { top: 26, bottom: 46, side: 1 };
/** Degrees at the top of the chart: the highest sun of a year in Auvergne, so that a winter day looks low. */
const highest = 70;

export function scaleOf({ path, noon }: SunDay, width: number): Scale {
  const first = path[0]?.at.getTime() ?? 0;
  const last = path.at(-1)?.at.getTime() ?? 1;
  const horizon = chartHeight - edge.bottom;
  const perDegree = (horizon - edge.top) / Math.max(highest, noon.altitude);
  const perMs = (width - 2 * edge.side) / (last - first);
  return {
    width,
    horizon,
    x: (moment) => edge.side + (moment.getTime() - first) * perMs,
    y: (altitude) => horizon - altitude * perDegree,
    momentAt: (x) => new Date(Math.min(last, Math.max(first, first + (x - edge.side) / perMs))),
  };
}

/** The sun's way over the horizon as SVG path data; its points are ten minutes apart, so no corner shows. */
export function lineOf({ path, rise, set }: SunDay, { x, y }: Scale): string {
  const over = path.filter(({ at, altitude }) => altitude > 0 && at > rise.at && at < set.at);
  const points = [[x(rise.at), y(0)], ...over.map(({ at, altitude }) => [x(at), y(altitude)]), [x(set.at), y(0)]];
  return `M${points.map(([across = 0, down = 0]) => `${across.toFixed(1)} ${down.toFixed(1)}`).join('L')}`;
}

const hour = 3_600_000;

/** The whole hours between two moments that pass the test. */
export function hoursBetween(first: Date, last: Date, isWanted: (moment: Date) => boolean): Date[] {
  const start = Math.ceil(first.getTime() / hour) * hour;
  const count = Math.max(0, Math.floor((last.getTime() - start) / hour) + 1);
  return Array.from({ length: count }, (_, number) => new Date(start + number * hour)).filter(isWanted);
}
