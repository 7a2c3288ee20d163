import type { MapFile } from '../../client/map/basemap/format';
import type { LngLat } from './box';
import { encoded } from './encode';
import { noise } from './noise';
import { readTrace, smooth } from './trace';
import { type Lake, lakes } from './traced/lakes';
import { rivers } from './traced/rivers';

const kmPerDegree = { lng: 77.9, lat: 111.2 };

/** A river is drawn as a brook for its first kilometres and grows a rank at each of these distances from its source. */
const growth: { rank: 4 | 3 | 2; upTo: number }[] = [
  { rank: 4, upTo: 16 },
  { rank: 3, upTo: 40 },
  { rank: 2, upTo: 110 },
];

/** Rivers to draw, piece by piece as they widen; rank 5 only shapes the relief. */
export function drawnRivers(): MapFile['rivers'] {
  return rivers
    .filter(({ rank }) => rank < 5)
    .flatMap(({ rank, course }) => {
      const points = readTrace(course).map(({ place }) => place);
      const ranks = distances(points).map((km) => Math.max(rank, growth.find(({ upTo }) => km < upTo)?.rank ?? 1));
      return pieces(points, ranks);
    });
}

function pieces(points: LngLat[], ranks: number[]): MapFile['rivers'] {
  const starts = ranks.flatMap((rank, index) => (rank === ranks[index - 1] ? [] : [index]));
  return starts.map((start, piece) => ({
    rank: ranks[start] ?? 4,
    line: encoded(points.slice(start, (starts[piece + 1] ?? points.length) + 1)),
  }));
}

/** Kilometres from the first point along the line. */
function distances(points: LngLat[]): number[] {
  let km = 0;
  return points.map(([lng, lat], index) => {
    const [fromLng, fromLat] = points[index - 1] ?? [lng, lat];
    km += Math.hypot((lng - fromLng) * kmPerDegree.lng, (lat - fromLat) * kmPerDegree.lat);
    return km;
  });
}

/** Lakes as rings: a round one with a shore a little uneven, a reservoir as its valley filled to its width. */
export function drawnLakes(): MapFile['lakes'] {
  return lakes.map((lake) => ({
    name: lake.name,
    lng: lake.lng,
    lat: lake.lat,
    km: lake.km,
    ring: encoded(lake.course === undefined ? shore(lake) : banks(lake, lake.course)),
  }));
}

function shore({ lng, lat, km }: Lake): LngLat[] {
  return Array.from({ length: 18 }, (_, step) => {
    const angle = (step / 18) * 2 * Math.PI;
    const radius =
      (km / 2) * (1 + 0.16 * noise(lng * 1000 + Math.cos(angle) * 1.5, lat * 1000 + Math.sin(angle) * 1.5));
    return offset([lng, lat], Math.cos(angle) * radius, Math.sin(angle) * radius);
  });
}

/** Narrow at the tail, widest towards the dam. */
function banks({ km }: Lake, course: string): LngLat[] {
  const spine = smooth(readTrace(course), 4).map(({ place }) => place);
  const sides = spine.map((place, index) => {
    const [before, after] = [spine[index - 1] ?? place, spine[index + 1] ?? place];
    const [east, north] = [(after[0] - before[0]) * kmPerDegree.lng, (after[1] - before[1]) * kmPerDegree.lat];
    const half =
      (km / 2) * (0.25 + 0.75 * Math.sqrt(index / (spine.length - 1))) * (1 + 0.3 * noise(index * 0.9, km * 50));
    const length = Math.hypot(east, north);
    const across: [number, number] = [(-north / length) * half, (east / length) * half];
    return { left: offset(place, across[0], across[1]), right: offset(place, -across[0], -across[1]) };
  });
  return [...sides.map(({ left }) => left), ...sides.reverse().map(({ right }) => right)];
}

function offset([lng, lat]: LngLat, eastKm: number, northKm: number): LngLat {
  return [lng + eastKm / kmPerDegree.lng, lat + northKm / kmPerDegree.lat];
}
