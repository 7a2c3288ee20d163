import { z } from 'zod';

/** Units of one degree in the file: a step is about 10 m. */
export const perDegree = 10_000;

/** Longitude, latitude, then the steps from each point to the next, in units of `perDegree`. */
const line = z.array(z.int());
export type EncodedLine = z.infer<typeof line>;

const named = { name: z.string(), lng: z.number(), lat: z.number() };

/** 3 a prefecture of the territory, 2 another of its towns, 1 the seat of a département elsewhere, 0 any other place. */
const standing = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** What the map file holds; written by scripts/basemap/make.ts, read by `loadBaseMap`. */
export const mapFile = z.object({
  /** Where the relief picture lies, degrees; Web Mercator within. */
  box: z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }),
  /** Coasts of Europe, rings. */
  land: z.array(line),
  /** The four départements, rings without their inner borders. */
  territory: z.array(line),
  borders: z.array(line),
  neighbours: z.array(line),
  /** Rank 1 is a great river or a motorway, 4 a brook, 3 a département's road. Points to draw a smooth curve through. */
  rivers: z.array(z.object({ rank: z.int(), line })),
  roads: z.array(z.object({ rank: z.int(), line })),
  lakes: z.array(z.object({ ...named, km: z.number(), ring: line })),
  towns: z.array(z.object({ ...named, population: z.int(), standing })),
  summits: z.array(z.object({ ...named, altitude: z.int(), rank: z.int() })),
  departements: z.array(z.object(named)),
});
export type MapFile = z.infer<typeof mapFile>;
