import type { z } from 'zod';
import type { Point } from '../../common/contract';
import { notFound } from '../../http/problems';
import { publicPosition } from '../../listings/place';
import type { SavedListing } from '../../listings/record';
import { listingsInOrder } from '../listings';
import { clockTime, instantOf, later } from './clock';
import type { Journey, JourneyStop, journeyAsk } from './contract';
import { lengthOf, mostProven, shortestWay, type Way } from './order';
import { drive, kmPerHour, roadFactor } from './roads';
import { sunOn } from './sun';
import { warningsOf } from './warnings';

type Ask = z.output<typeof journeyAsk>;

interface Place {
  listing: SavedListing;
  /** As the public sees it: of a commune, its own point. */
  position: Point;
}

/** A day of scouting over published places; those that are gone are passed over. Throws not_found when none is left. */
export async function planJourney(ask: Ask): Promise<Journey> {
  const listings = await listingsInOrder(ask.slugs);
  if (listings.length === 0) throw notFound('place');
  const places = listings.map((listing) => ({ listing, position: publicPosition(listing.place) }));
  const { order, proven } = wayOf(places, ask);
  const stops = stopsOf(
    order.flatMap((number) => places[number] ?? []),
    ask,
  );
  const back = backOf(stops, ask);
  const drives = [...stops, ...(back ? [back] : [])];
  return {
    day: ask.day,
    base: ask.base,
    stops,
    back,
    km: Math.round(sum(drives.map(({ km }) => km)) * 10) / 10,
    minutes: sum(drives.map(({ minutes }) => minutes)),
    fromBase: fromBaseOf(places, ask.base),
    proven,
    assumptions: { roadFactor, kmPerHour },
  };
}

/** Without a base the journey begins at the first place, wherever the others lead. */
function wayOf(places: readonly Place[], { base, order }: Ask): Way {
  const start = base?.position ?? places[0]?.position;
  if (!start) return { order: [], proven: true };
  const others = (base ? places : places.slice(1)).map(({ position }) => position);
  const first = base ? [] : [0];
  const kms = others.map((from) => others.map((to) => drive(from, to).km));
  const trip = {
    count: others.length,
    between: (from: number, to: number) => kms[from]?.[to] ?? 0,
    fromStart: (place: number) => drive(start, others[place] ?? start).km,
    round: base !== null,
  };
  const given = others.map((_, number) => number);
  const numbered = (way: readonly number[]) => [...first, ...way.map((number) => number + first.length)];
  const best = order === 'given' && trip.count > mostProven ? null : shortestWay(trip);
  if (order === 'best' && best) return { order: numbered(best.order), proven: best.proven };
  // As they stand, and perhaps that is the shortest: told when it can be known.
  const proven = best !== null && lengthOf(given, trip) <= lengthOf(best.order, trip) + 0.05;
  return { order: numbered(given), proven };
}

function stopsOf(places: readonly Place[], { base, day, leaveAt, stayMinutes }: Ask): JourneyStop[] {
  let at = instantOf(day, leaveAt);
  let here = base?.position ?? places[0]?.position;
  return places.map(({ listing, position }) => {
    const { km, minutes } = here ? drive(here, position) : { km: 0, minutes: 0 };
    const arrival = later(at, minutes);
    at = later(arrival, stayMinutes);
    here = position;
    const sun = sunOn(clockTime(arrival).slice(0, 10), arrival, position);
    return {
      slug: listing.slug,
      title: listing.title,
      commune: listing.place.commune,
      position,
      precision: listing.place.precision,
      km,
      minutes,
      arriveAt: clockTime(arrival),
      leaveAt: clockTime(at),
      sun,
      warnings: warningsOf(listing, clockTime(arrival).slice(0, 10), sun),
    };
  });
}

function backOf(stops: readonly JourneyStop[], { base, day, leaveAt, stayMinutes }: Ask): Journey['back'] {
  const last = stops.at(-1);
  if (!base || !last) return null;
  const home = drive(last.position, base.position);
  const away = sum(stops.map(({ minutes }) => minutes + stayMinutes)) + home.minutes;
  return { ...home, arriveAt: clockTime(later(instantOf(day, leaveAt), away)) };
}

const fromBaseOf = (places: readonly Place[], base: Ask['base']): Journey['fromBase'] =>
  base ? places.map(({ listing, position }) => ({ slug: listing.slug, ...drive(base.position, position) })) : [];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
