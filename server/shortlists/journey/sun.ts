import { getPosition, getTimes } from 'suncalc';
import type { Point } from '../../common/contract';
import { hoursOf, instantOf } from './clock';
import type { JourneyStop } from './contract';

type Sun = JourneyStop['sun'];

/** Degrees. Civil twilight ends there: without light of one's own nothing is seen any more. */
const night = -6;
/** The upper edge touches the horizon; refraction is counted already. */
const horizon = -0.27;
/** Photographers' golden hour. */
const golden = 6;

/** The sun of a day at a place, and where it stands on arrival; over a flat horizon. */
export function sunOn(day: string, at: Date, { lat, lng }: Point): Sun {
  const { sunrise, sunset } = getTimes(instantOf(day, '12:00'), lat, lng);
  const { altitude, azimuth } = getPosition(at, lat, lng);
  return {
    rise: sunrise ? hoursOf(sunrise) : null,
    set: sunset ? hoursOf(sunset) : null,
    altitude: Math.round(altitude * 10) / 10,
    azimuth: Math.round(azimuth) % 360,
    light: lightOf(altitude),
  };
}

function lightOf(altitude: number): Sun['light'] {
  if (altitude < night) return 'night';
  if (altitude < horizon) return 'twilight';
  return altitude < golden ? 'golden' : 'day';
}
