import type { Types } from 'mongoose';
import { fold } from '../../common/fold';
import { changeProduction } from '../../productions/change';
import type { ProductionStatus } from '../../productions/contract';
import { today } from '../../productions/counting';
import { newId } from '../../productions/ids';
import { Production, type ProductionDocument, searchTextOf } from '../../productions/model';
import { takeNumbers } from '../../productions/numbers';
import type { Origin } from '../carryOut';
import { type StepRecord, settle } from '../model';
import type { ShootsEntry } from './entry';
import { groupBy } from './groupBy';
import { noteImports } from './history';
import { withShoots } from './periods';

/** One production to make or to add to. */
export type ProductionStep = StepRecord<ShootsEntry>;

/**
 * Takes some steps. Any of them may have been taken already, by a run that was cut short: a production with the step's
 * id, or with the marks of its rows, is not made or changed again.
 */
export async function carryOut(steps: ProductionStep[], origin: Origin): Promise<void> {
  await create(
    steps.filter(({ action }) => action === 'create'),
    origin,
  );
  for (const step of steps) if (step.action === 'update') await update(step, origin);
  await noteImports(steps, origin);
}

async function create(steps: ProductionStep[], origin: Origin): Promise<void> {
  const ids = steps.map(({ listing }) => listing);
  const keys = steps.map(({ entry }) => entry.key);
  const there = new Set((await Production.distinct('_id', { _id: { $in: ids } })).map(String));
  const taken = new Set<unknown>(await Production.distinct('imported.key', { 'imported.key': { $in: keys } }));
  const isThere = ({ listing }: ProductionStep) => there.has(String(listing));
  const isTaken = (step: ProductionStep) => !isThere(step) && taken.has(step.entry.key);
  await insert(
    steps.filter((step) => !isThere(step) && !isTaken(step)),
    origin,
  );
  await settle(steps.filter(isTaken), { state: 'done', skipped: true });
  await settle(
    steps.filter((step) => !isTaken(step)),
    { state: 'done' },
  );
}

/** In one write; hooks do not run in it, so what follows from the record is said here. */
async function insert(steps: ProductionStep[], origin: Origin): Promise<void> {
  const numbers = await numbersFor(steps);
  const productions = steps.map((step) => asDocument(step, numbers.get(step.listing) ?? '', origin));
  if (productions.length > 0)
    await Production.insertMany(productions, { ordered: false, throwOnValidationError: true });
}

/** Of the year of each first day. */
async function numbersFor(steps: ProductionStep[]): Promise<Map<Types.ObjectId, string>> {
  const numbers = new Map<Types.ObjectId, string>();
  for (const [year, ofYear] of groupBy(steps, ({ entry }) => Number(entry.shoots[0]?.from.slice(0, 4)))) {
    const taken = await takeNumbers(year, ofYear.length);
    for (const [place, { listing }] of ofYear.entries()) numbers.set(listing, taken[place] ?? '');
  }
  return numbers;
}

function asDocument({ entry, listing }: ProductionStep, number: string, { importId, by }: Origin): ProductionDocument {
  const { key, rows, shoots, spellings, ...fields } = entry;
  const status = statusOf(entry);
  const production = new Production({
    ...fields,
    _id: listing,
    number,
    leadSource: 'found_out',
    leadNote: alsoWritten(entry),
    status,
    statusHistory: [{ status, at: new Date(), by: by.id ?? undefined, byName: by.name }],
    shoots: shoots.map((shoot) => ({ id: newId(), ...shoot })),
    imported: { key, import: importId, rows },
  });
  production.titleKey = fold(production.title).trim();
  production.searchText = searchTextOf(production);
  return production;
}

function statusOf({ shoots }: ShootsEntry): ProductionStatus {
  const now = today();
  if (shoots.every(({ to }) => to < now)) return 'wrapped';
  return shoots.every(({ from }) => from > now) ? 'preparation' : 'shooting';
}

const longestNote = 300;

/** So that whoever reads the file sees what was taken for one work. */
function alsoWritten({ title, spellings }: ShootsEntry): string {
  const others = spellings.filter((spelling) => spelling !== title).map((spelling) => `« ${spelling} »`);
  const note = others.length === 0 ? '' : `Aussi écrit ${others.join(', ')}`;
  return note.length > longestNote ? `${note.slice(0, longestNote - 1)}…` : note;
}

/** Adds the rows that are new, and touches nothing else: the rest may be somebody's work by now. */
async function update(step: ProductionStep, { by }: Origin): Promise<void> {
  if ((await Production.exists({ _id: step.listing, deletedAt: null })) === null)
    return settle([step], { state: 'done', skipped: true });
  await changeProduction(String(step.listing), async (production) => {
    const { imported } = production;
    const marks = imported?.rows ?? [];
    if (!imported || step.entry.rows.every((mark) => marks.includes(mark))) return;
    const shoots = withShoots(production.shoots, step.entry.shoots);
    // Before the production is saved: what was there can then be put back whatever happens next.
    await settle([step], {
      before: [{ field: 'shoots', value: production.shoots }],
      after: [{ field: 'shoots', value: shoots }],
    });
    production.shoots = shoots;
    production.imported = { ...imported, rows: [...marks, ...step.entry.rows] };
    const mark = { edition: production.edition + 1, byName: by.name };
    production.edits = { ...production.edits, shoots: mark };
  });
  await settle([step], { state: 'done' });
}
