import { addDays, addWorkingDays } from '../common/holidays';
import { diceOf } from '../illustrations/draw/dice';
import type { PermitNeed } from '../permits/contract';
import { liveStatuses } from '../permits/held/alert';
import { planHeld } from '../permits/held/make';
import { nextDayOf, type PermitDocument, PermitRecords } from '../permits/held/model';
import { today as todayHere } from '../productions/counting';
import { Production, type ProductionDocument } from '../productions/model';

/** What the productions of the demonstration do at their places, one after the other. */
const needs: readonly PermitNeed[][] = [
  ['street', 'drone', 'night'],
  ['child', 'street'],
  ['drone', 'departmentRoad'],
  ['weapons', 'uniforms', 'animals'],
  ['street', 'parking', 'pyrotechnics'],
  ['river', 'drone'],
];

/**
 * Permits for the productions of the demonstration that have dates: planned by the rules, most of them on their way, a
 * few late. Only where there is no permit yet. Returns how many were made.
 */
export async function seedDemoPermits(today = todayHere()): Promise<number> {
  if (await PermitRecords.exists({})) return 0;
  const productions = await Production.find({
    demo: true,
    deletedAt: null,
    status: { $in: liveStatuses },
    'shoots.0': { $exists: true },
  }).sort({ _id: 1 });
  let made = 0;
  for (const [place, production] of productions.entries()) {
    made += await planHeld(production, { needs: needs[place % needs.length] ?? [], firstDay: null }, null);
    await advance(production, today);
  }
  return made;
}

/** Moves the permits of a production to where they would stand today. */
async function advance(production: ProductionDocument, today: string): Promise<void> {
  for (const permit of await PermitRecords.find({ production: production.id as string }).sort({ _id: 1 })) {
    const isPast = permit.fileBy !== null && permit.fileBy <= addWorkingDays(today, 3);
    const dice = diceOf(`permit ${production.title} ${permit.rule}`);
    permit.demo = true;
    if (production.status === 'shooting') grant(permit, production);
    else if (isPast && dice.chance(0.8)) file(permit, today, dice.chance(0.6));
    else if (permit.fileBy === null && dice.chance(0.6)) file(permit, today, dice.chance(0.3));
    permit.nextDay = nextDayOf(permit);
    await permit.save();
  }
}

function file(permit: PermitDocument, today: string, isComplete: boolean): void {
  const filedOn = addWorkingDays(permit.fileBy !== null && permit.fileBy < today ? permit.fileBy : today, -4);
  permit.status = isComplete ? 'completed' : 'requested';
  permit.filedOn = filedOn;
  permit.documents = permit.documents.map((paper, at) => ({ ...paper, done: isComplete || at % 2 === 0 }));
  permit.history = [...permit.history, { status: permit.status, at: new Date(`${filedOn}T09:20:00Z`), byName: '' }];
}

function grant(permit: PermitDocument, { shoots }: ProductionDocument): void {
  const [first = ''] = shoots.map(({ from }) => from).sort();
  const last =
    shoots
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? first;
  const decidedOn = addWorkingDays(first, -3);
  permit.status = 'granted';
  permit.filedOn = addWorkingDays(permit.fileBy ?? decidedOn, -5);
  permit.decidedOn = decidedOn;
  permit.validFrom = first;
  permit.validTo = addDays(last, 2);
  permit.documents = permit.documents.map((paper) => ({ ...paper, done: true }));
  permit.history = [...permit.history, { status: 'granted', at: new Date(`${decidedOn}T09:20:00Z`), byName: '' }];
}

/** Outside the demonstration no permit may stand of what does not exist. */
export async function removeDemoPermits(): Promise<void> {
  await PermitRecords.deleteMany({ demo: true });
}
