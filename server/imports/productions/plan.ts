import type { Mapping } from '../contract';
import type { Fault } from '../plan';
import type { Row } from '../rows';
import type { PlannedStep, PlanOf } from '../subject';
import { entryOf, type ShootsEntry } from './entry';
import { groupRows, rowsOf } from './group';
import { enteredAs, importedAs, type KnownProductions } from './known';
import type { Pile } from './piles';
import { readShoot } from './readRow';
import type { ShootRow } from './row';

/**
 * What a file of shoots would make, without writing anything: one production of all rows of a work. A production that
 * has rows of the work already gets the rows it has not; what a person entered or took off the record is left alone.
 */
export async function planShoots(
  rows: AsyncIterable<Row>,
  mapping: Mapping,
  known: KnownProductions,
): Promise<PlanOf<ShootsEntry>> {
  const read = await readShoots(rows, mapping);
  const works = groupRows(distinct(read.shoots));
  const steps = works.map((work) => stepFor(work, known));
  // Files are numbered in the order of their first days.
  steps.sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
  return { rows: read.rows, steps, faults: read.faults };
}

const firstDay = ({ entry }: PlannedStep<ShootsEntry>): string => entry.shoots[0]?.from ?? '';

export async function readShoots(rows: AsyncIterable<Row>, mapping: Mapping) {
  const read = { rows: 0, shoots: [] as ShootRow[], faults: [] as Fault[] };
  for await (const row of rows) {
    read.rows += 1;
    const shoot = readShoot(row, mapping);
    if (Array.isArray(shoot)) read.faults.push(...shoot);
    else read.shoots.push(shoot);
  }
  return read;
}

/** A row that stands twice says nothing new. */
const distinct = (rows: ShootRow[]): ShootRow[] => [...new Map(rows.map((row) => [row.mark, row])).values()];

function stepFor(work: readonly Pile[], known: KnownProductions): PlannedStep<ShootsEntry> {
  const all = rowsOf(work);
  const lines = all.map(({ line }) => line).sort((a, b) => a - b);
  const owner = importedAs(work, known);
  if (!owner) {
    const entered = enteredAs(work, known);
    return { action: entered ? 'duplicate' : 'create', lines, entry: entryOf(work), id: entered?.id };
  }
  const fresh = all.filter(({ mark }) => !known.byMark.has(mark));
  if (owner.isGone) return { action: 'duplicate', lines, entry: entryOf(work), id: owner.id };
  if (fresh.length === 0) return { action: 'keep', lines, entry: entryOf(work), id: owner.id };
  return { action: 'update', lines, entry: entryOf(work, fresh), id: owner.id };
}
