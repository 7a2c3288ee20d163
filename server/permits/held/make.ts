import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Viewer } from '../../common/viewer';
import { invalid } from '../../http/problems';
import { type Day, day } from '../../productions/contract';
import { today } from '../../productions/counting';
import type { ProductionDocument } from '../../productions/model';
import type { PermitNeed, PlanStep } from '../contract';
import { inLang } from '../planning/calendar';
import { knownOf, listingsOf } from '../planning/places';
import { planFor } from '../planning/plan';
import type { KnownPlace } from '../planning/rulesFor';
import { currentRules } from '../rules/current';
import { changeHeld } from './change';
import type { addPermit, planProductionPermits } from './contract';
import { type PermitDocument, PermitRecords } from './model';

/** Kept by hand, whatever the rules say. */
export async function addByHand(
  production: string,
  fields: z.output<typeof addPermit.body>,
  by: Viewer,
): Promise<PermitDocument> {
  return PermitRecords.create({ ...fields, production, history: [begun(by)] });
}

const begun = (by: Viewer | null) => ({ status: 'toFile' as const, at: new Date(), byName: by?.name ?? '' });

/**
 * Makes the permits that a production's places, the needs and its first day ask for. What stands is not made twice: a
 * rule is taken for the places it does not cover yet. Where the shoot has moved, days to file that nobody has rewritten
 * move with it. Returns how many were made.
 *
 * @throws invalid_input where no first day is known
 */
export async function planHeld(
  production: ProductionDocument,
  { needs, firstDay }: z.output<typeof planProductionPermits.body>,
  by: Viewer | null,
): Promise<number> {
  const id = production.id as string;
  const first = firstDay ?? firstDayOf(production);
  if (first === null) throw invalid({ firstDay: 'The first shooting day: the file has none yet' });
  const [rules, places, standing] = await Promise.all([
    currentRules(),
    placesOf(production, needs),
    PermitRecords.find({ production: id }),
  ]);
  const { steps } = planFor({ rules, places, firstDay: first, from: today() });
  for (const step of steps) await followShoot(step, standing);
  const missing = steps.flatMap((step) => uncovered(step, standing) ?? []);
  const made = await Promise.all(missing.map((step) => makeOnce(id, step, by)));
  return made.filter(Boolean).length;
}

/** Of its shoots, else as it is hoped for, where that is a day. */
function firstDayOf({ shoots, expected }: ProductionDocument): Day | null {
  const [first] = shoots.map(({ from }) => from).sort();
  return first ?? day.safeParse(expected.from).data ?? null;
}

/** Each place once. Without any, the needs alone are planned for: a child is a child anywhere. */
async function placesOf({ shoots }: ProductionDocument, needs: readonly PermitNeed[]): Promise<KnownPlace[]> {
  const places = shoots.flatMap((shoot) => shoot.places);
  const listings = await listingsOf(places.flatMap(({ listing }) => listing ?? []));
  const known = places.map((place) => {
    const name = place.name || place.commune || place.address;
    return knownOf({ ...place, name }, listings.get(place.listing ?? ''), needs);
  });
  if (known.length === 0) return [knownOf({ name: '', insee: null }, undefined, needs)];
  return [...new Map(known.map((place) => [`${place.slug} ${place.name}`, place])).values()];
}

async function followShoot({ rule, fileBy }: PlanStep, standing: readonly PermitDocument[]): Promise<void> {
  const moved = standing.filter(
    (permit) =>
      permit.rule === rule.id &&
      permit.status === 'toFile' &&
      permit.fileBy === permit.plannedFileBy &&
      permit.fileBy !== fileBy,
  );
  for (const { production, id } of moved) {
    await changeHeld(production, id as string, (permit) => {
      permit.fileBy = fileBy;
      permit.plannedFileBy = fileBy;
    });
  }
}

/** The step for the places it has no permit for; null where it has one for all. */
function uncovered(step: PlanStep, standing: readonly PermitDocument[]): PlanStep | null {
  const same = standing.filter(({ rule }) => rule === step.rule.id);
  const covered = new Set(same.flatMap(({ places }) => places));
  const places = step.places.filter(({ name }) => !covered.has(name));
  const hasAll = places.length === 0 || (same.length > 0 && places.every(({ name }) => name === ''));
  return hasAll ? null : { ...step, places };
}

/** In one write, which two at once cannot both do. Returns whether it was made now. */
async function makeOnce(production: string, { rule, places, fileBy }: PlanStep, by: Viewer | null): Promise<boolean> {
  const names = places.map(({ name }) => name).filter(Boolean);
  const plannedAs = createHash('sha256')
    .update([rule.id, ...names.toSorted()].join('\n'))
    .digest('base64url');
  const blank = new PermitRecords({
    production,
    rule: rule.id,
    authority: inLang(rule.authority, 'fr'),
    subject: inLang(rule.subject, 'fr'),
    places: names,
    needs: rule.needs,
    contact: Object.values(rule.contact).filter(Boolean).join(', ').slice(0, 300),
    note: inLang(rule.note, 'fr'),
    documents: rule.documents.map((name) => ({ name, done: false })),
    history: [begun(by)],
    fileBy,
    plannedAs,
    plannedFileBy: fileBy,
    nextDay: fileBy,
  });
  try {
    await blank.save();
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** The unique index of the database spoke. */
const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 11000;
