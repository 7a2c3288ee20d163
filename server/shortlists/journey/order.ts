/** Up to this many places every order is weighed; beyond, the order is good and not proven. */
export const mostProven = 9;

/** Kilometres from one place to another, by their numbers. */
export type Between = (from: number, to: number) => number;

export interface Way {
  /** Numbers of the places, in the order of the journey. */
  order: number[];
  /** Whether no other order is shorter. */
  proven: boolean;
}

interface Trip {
  /** Number of places, without the start: 0 to count - 1. */
  count: number;
  between: Between;
  /** Kilometres from the start to each place. */
  fromStart(place: number): number;
  /** Whether the last kilometres lead back to the start. */
  round: boolean;
}

/** The shortest way from the start through all places, and back if the trip is round. */
export function shortestWay(trip: Trip): Way {
  if (trip.count <= mostProven) return { order: exactOrder(trip), proven: true };
  return { order: improved(nearestFirst(trip), trip), proven: false };
}

/** Kilometres of an order of places, from the start, and back if the trip is round. */
export function lengthOf(order: readonly number[], { between, fromStart, round }: Trip): number {
  return order.reduce(
    (sum, place, index) => {
      const before = order[index - 1];
      return sum + (before === undefined ? fromStart(place) : between(before, place));
    },
    round && order.length > 0 ? fromStart(order.at(-1) ?? 0) : 0,
  );
}

/**
 * Held and Karp, 1962: the shortest way through a set of places that ends at one of them is the shortest way through
 * the set without it, ended at another, and one drive more. A set is a number whose bits are its places.
 */
function exactOrder({ count, between, fromStart, round }: Trip): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  const best = new Map<string, { km: number; before: number | null }>();
  for (const place of places) best.set(`${1 << place}:${place}`, { km: fromStart(place), before: null });
  for (let set = 1; set < 1 << count; set += 1)
    for (const last of places.filter((place) => set & (1 << place) && set !== 1 << place)) {
      const without = set & ~(1 << last);
      const ways = places.flatMap((before) => {
        const way = best.get(`${without}:${before}`);
        return way ? [{ km: way.km + between(before, last), before }] : [];
      });
      best.set(`${set}:${last}`, ways.reduce(shorter));
    }
  return readBack(best, places, (last) => (round ? fromStart(last) : 0));
}

const shorter = <T extends { km: number }>(a: T, b: T): T => (b.km < a.km ? b : a);

/** From the end of the best way back to its beginning. */
function readBack(
  best: ReadonlyMap<string, { km: number; before: number | null }>,
  places: readonly number[],
  home: (last: number) => number,
): number[] {
  let set = (1 << places.length) - 1;
  const ends = places.map((last) => ({ last, km: (best.get(`${set}:${last}`)?.km ?? 0) + home(last) }));
  let last: number | null = ends.length > 0 ? ends.reduce(shorter).last : null;
  const order: number[] = [];
  while (last !== null) {
    order.unshift(last);
    const before: number | null = best.get(`${set}:${last}`)?.before ?? null;
    set &= ~(1 << last);
    last = before;
  }
  return order;
}

/** From each place to the nearest that is left. */
function nearestFirst({ count, between, fromStart }: Trip): number[] {
  const left = new Set(Array.from({ length: count }, (_, place) => place));
  const order: number[] = [];
  while (left.size > 0) {
    const here = order.at(-1);
    const kmTo = (place: number) => (here === undefined ? fromStart(place) : between(here, place));
    const next = [...left].map((place) => ({ place, km: kmTo(place) })).reduce(shorter).place;
    order.push(next);
    left.delete(next);
  }
  return order;
}

/** 2-opt: turns a stretch round as long as that makes the way shorter. */
function improved(order: number[], trip: Trip): number[] {
  const better = firstShorter(order, trip);
  return better ? improved(better, trip) : order;
}

/** Less than a metre is a matter of rounding, and could go on for ever. */
const leastGainKm = 0.001;

function firstShorter(order: readonly number[], trip: Trip): number[] | undefined {
  const length = lengthOf(order, trip);
  for (let from = 0; from < order.length - 1; from += 1)
    for (let to = from + 2; to <= order.length; to += 1) {
      const turned = [...order.slice(0, from), ...order.slice(from, to).reverse(), ...order.slice(to)];
      if (lengthOf(turned, trip) < length - leastGainKm) return turned;
    }
  return undefined;
}
