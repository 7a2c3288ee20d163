import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { pipeline } from '../../productions/contract';

/** Films and series that do not exist; the places they go to do. */
const work = z.strictObject({
  type: z.string(),
  title: z.string(),
  /** The beginning or a part of a listing's or a commune's name. */
  near: z.string(),
  synopsis: z.string().default(''),
  country: z.string().optional(),
  format: z.string().optional(),
  /** Else by chance. */
  house: z.string().optional(),
  director: z.string().optional(),
});

/** One that has been shot: in any of the last three years, unless it says in which. */
const shotWork = work.extend({
  season: z.number().int().optional(),
  yearsAgo: z.number().int().min(0).max(2).optional(),
  /** What needs snow is shot when there is some. */
  month: z.number().int().min(1).max(12).optional(),
});
export type ShotWork = z.infer<typeof shotWork>;

/** One that the desk follows now. */
const openWork = work.extend({ status: z.enum(pipeline).exclude(['wrapped']) });
export type OpenWork = z.infer<typeof openWork>;
export type Work = ShotWork | OpenWork;

const house = z.strictObject({
  name: z.string(),
  town: z.string(),
  region: z.string().optional(),
  country: z.string().optional(),
  /** Established in the territory. */
  here: z.boolean().optional(),
});
export type House = z.infer<typeof house>;

const some = <T extends z.ZodType>(shape: T) => z.tuple([shape], shape);
const namePools = z.strictObject({
  houses: some(house),
  abroad: some(house),
  agencies: some(house),
  schools: some(house),
  executives: some(z.string()),
  broadcasters: some(z.string()),
  given: some(z.string()),
  family: some(z.string()),
  abroadGiven: some(z.string()),
  abroadFamily: some(z.string()),
});

const read = <T extends z.ZodType>(shape: T, file: string) =>
  shape.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')));

export const readShotWorks = (): ShotWork[] => read(z.array(shotWork), 'shotWorks.json');
export const readOpenWorks = (): OpenWork[] => read(z.array(openWork), 'openWorks.json');
/** Firms and people who do not exist. */
export const readNames = () => read(namePools, 'names.json');
export type Names = ReturnType<typeof readNames>;
