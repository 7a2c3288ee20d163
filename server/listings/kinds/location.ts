import { z } from 'zod';
import { bilingual } from '../../common/contract';
import { termId } from '../../vocabularies/contract';
import { describeKind } from './kind';

const note = bilingual.partial().default({});
const month = z.number().int().min(1).max(12);

export const locationDetails = z.object({
  categories: z.array(termId).min(1, 'At least one category, as in "crater_lake"').max(8),
  settings: z.array(termId).max(2).default([]),
  eras: z.array(termId).max(8).default([]),
  styles: z.array(termId).max(8).default([]),
  /** What the place can pass for. */
  doubles: z.array(termId).max(8).default([]),
  /** Metres above sea level. */
  altitude: z.number().int().min(-10).max(4810).optional(),
  /** Square metres of the largest room or open ground. */
  surface: z.number().positive().max(10_000_000).optional(),
  /** Metres under the ceiling. */
  ceiling: z.number().positive().max(200).optional(),
  /** Mains on site; 0 amps means none. */
  power: z
    .object({ amps: z.number().int().min(0).max(1000), phases: z.union([z.literal(1), z.literal(3)]), note })
    .optional(),
  /** The heaviest lorry that reaches the place, in tonnes, and how many can stand. */
  trucks: z.object({ tonnes: z.number().min(0).max(44), spaces: z.number().int().min(0).max(200), note }).optional(),
  unitBase: z.object({ metres: z.number().int().min(0).max(20_000), note }).optional(),
  noise: z.object({ level: termId, note }).optional(),
  /** First and last month of good access; a span may cross the new year. */
  season: z.object({ from: month, to: month, note }).optional(),
  /** Who signs the authorisation. */
  authorities: z.array(termId).max(8).default([]),
  permitNote: bilingual.partial().optional(),
  fee: z.object({ basis: termId, note }).optional(),
  drone: z.object({ rule: termId, note }).optional(),
  protections: z.array(termId).max(8).default([]),
  stepFree: z.boolean().default(false),
  /** Works shot here, until the desk's own record of shoots fills them in. */
  pastShoots: z
    .array(z.object({ title: z.string().min(1).max(160), year: z.number().int().min(1895).max(2100).optional() }))
    .max(60)
    .default([]),
});
export type LocationDetails = z.infer<typeof locationDetails>;

const optional = (id: string | undefined) => (id === undefined ? [] : [id]);

/** A month span covers the winter when January lies in it. */
const inWinter = ({ season }: LocationDetails) => !season || season.from === 1 || season.from > season.to;

/** What a location manager filters by, worked out from the facts so that the two can never differ. */
function accessOf(details: LocationDetails): string[] {
  const { power, trucks, unitBase, noise, drone, stepFree } = details;
  const offers: [string, boolean][] = [
    ['truck_19t', !!trucks && trucks.tonnes >= 19],
    ['truck_7t', !!trucks && trucks.tonnes >= 7.5],
    ['parking', !!trucks && trucks.spaces > 0],
    ['power_single', !!power && power.amps > 0],
    ['power_63a', !!power && power.phases === 3 && power.amps >= 63],
    ['unit_base', !!unitBase],
    ['quiet', noise?.level === 'quiet'],
    ['step_free', stepFree],
    ['winter', inWinter(details)],
    ['drone', !!drone && drone.rule !== 'forbidden'],
  ];
  return offers.filter(([, offered]) => offered).map(([id]) => id);
}

export const location = describeKind({
  kind: 'location',
  details: locationDetails,
  facets: {
    category: 'locationCategories',
    setting: 'settings',
    access: 'access',
    authority: 'authorities',
    double: 'doubles',
    era: 'eras',
    style: 'styles',
    fee: 'fees',
    protection: 'protections',
  },
  terms: (details) => [
    { field: 'categories', vocabulary: 'locationCategories', ids: details.categories },
    { field: 'settings', vocabulary: 'settings', ids: details.settings },
    { field: 'eras', vocabulary: 'eras', ids: details.eras },
    { field: 'styles', vocabulary: 'styles', ids: details.styles },
    { field: 'doubles', vocabulary: 'doubles', ids: details.doubles },
    { field: 'authorities', vocabulary: 'authorities', ids: details.authorities },
    { field: 'protections', vocabulary: 'protections', ids: details.protections },
    { field: 'noise.level', vocabulary: 'noises', ids: optional(details.noise?.level) },
    { field: 'fee.basis', vocabulary: 'fees', ids: optional(details.fee?.basis) },
    { field: 'drone.rule', vocabulary: 'droneRules', ids: optional(details.drone?.rule) },
  ],
  facetValues: (details) => ({
    category: details.categories,
    setting: details.settings,
    access: accessOf(details),
    authority: details.authorities,
    double: details.doubles,
    era: details.eras,
    style: details.styles,
    fee: optional(details.fee?.basis),
    protection: details.protections,
  }),
  subtitle: (details) => ({ vocabulary: 'locationCategories', ids: details.categories.slice(0, 2) }),
  words: (details) => details.pastShoots.map((shoot) => shoot.title),
});
