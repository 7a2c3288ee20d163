import type { Point } from '@contract/common';
import { getMoonIllumination, getPosition, getTimes } from 'suncalc';
import { noonOf } from '../days';

/** Where the sun stands; degrees, azimuth clockwise from north, altitude as seen (refraction counted). */
export interface SunPosition {
  at: Date;
  azimuth: number;
  altitude: number;
}

/** One day of sun at one place, over a flat horizon. */
export interface SunDay {
  /** Civil dawn and dusk: the sun 6° under the horizon. */
  dawn: Date;
  rise: SunPosition;
  /** The sun reaches 6°: the golden hour of the morning is over. */
  goldenEnd: SunPosition;
  noon: SunPosition;
  goldenStart: SunPosition;
  set: SunPosition;
  dusk: Date;
  /** Milliseconds from rise to set. */
  length: number;
  /** From before dawn to after dusk. */
  path: SunPosition[];
}

const minute = 60_000;
/** How far the drawn day reaches beyond dawn and dusk. */
const margin = 15 * minute;
const step = 10 * minute;

/** A day as `2026-10-12`. Undefined where the sun does not rise and set on that day, which happens near the poles. */
export function sunDay(day: string, place: Point): SunDay | undefined {
  const { lat, lng } = place;
  const { dawn, sunrise, goldenHourEnd, solarNoon, goldenHour, sunset, dusk } = getTimes(noonOf(day), lat, lng);
  if (!dawn || !sunrise || !goldenHourEnd || !goldenHour || !sunset || !dusk) return undefined;
  return {
    dawn,
    rise: sunAt(sunrise, place),
    goldenEnd: sunAt(goldenHourEnd, place),
    noon: sunAt(solarNoon, place),
    goldenStart: sunAt(goldenHour, place),
    set: sunAt(sunset, place),
    dusk,
    length: sunset.getTime() - sunrise.getTime(),
    path: pathBetween(dawn.getTime() - margin, dusk.getTime() + margin, place),
  };
}

export function sunAt(at: Date, { lat, lng }: Point): SunPosition {
  return { at, ...getPosition(at, lat, lng) };
}

function pathBetween(from: number, to: number, place: Point): SunPosition[] {
  const count = Math.ceil((to - from) / step);
  return Array.from({ length: count + 1 }, (_, number) => sunAt(new Date(Math.min(from + number * step, to)), place));
}

export interface Moon {
  /** Eighths of the way round: 0 new, 2 first quarter, 4 full, 6 last quarter. */
  eighth: number;
  /** Lit share, from 0 to 1. */
  lit: number;
}

/** The moon of the night that follows the day. */
export function moonOf(day: string): Moon {
  const { phase, fraction } = getMoonIllumination(new Date(`${day}T21:00:00Z`));
  return { eighth: Math.round(phase * 8) % 8, lit: fraction };
}
