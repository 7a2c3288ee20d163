import type { ListingKind } from '../common/contract';
import { kilometres } from '../common/distance';
import { fold } from '../common/fold';
import { ApiProblem } from '../http/problems';
import { type Entry, readEntry } from '../listings/enter';
import { draftOf } from './draft';
import { isTwin, joinInto, twinsKeys, twinsWithin } from './join';
import type { Known } from './known';
import type { Mapping } from './mapping';
import type { Row } from './rows';

/** What is wrong with one field of one row, and what would be right. */
export interface Fault {
  line: number;
  field: string;
  given: string;
  wrong: string;
}

/** One listing the file asks for, with the lines it comes from. */
export interface Step {
  action: 'create' | 'update' | 'keep' | 'duplicate';
  lines: number[];
  entry: Entry;
  /** The record that is meant, for all but `create`. */
  id?: string;
}

export interface Plan {
  rows: number;
  steps: Step[];
  faults: Fault[];
}

/**
 * What an import would do, row by row, without writing anything. A row belongs to the record with its reference, else
 * to one of the same name within 300 m; the latter was entered by somebody and is left alone, as a duplicate.
 */
export async function planImport(
  kind: ListingKind,
  rows: AsyncIterable<Row>,
  mapping: Mapping,
  known: Known,
): Promise<Plan> {
  const plan: Plan = { rows: 0, steps: [], faults: [] };
  const seen = new Map<string, Step[]>();
  for await (const row of rows) {
    plan.rows += 1;
    const draft = draftOf(kind, row, mapping);
    const entry = readRow(draft, row, plan.faults, mapping);
    if (!entry) continue;
    const twin = twinsKeys(entry)
      .flatMap((key) => seen.get(key) ?? [])
      .find((step) => isTwin(step.entry, entry, mapping.joinRows));
    if (twin) join(twin, entry, row, mapping, plan.faults);
    else plan.steps.push(remember(entry, row, seen));
  }
  for (const step of plan.steps) decide(step, known);
  return plan;
}

/** Another row of the same listing says more of it where rows are to be joined; else one of the two is a mistake. */
function join(twin: Step, entry: Entry, row: Row, { joinRows }: Mapping, faults: Fault[]): void {
  if (!joinRows) {
    const field = entry.reference === undefined ? 'title' : 'reference';
    const given = entry.reference ?? entry.title;
    faults.push({
      line: row.line,
      field,
      given,
      wrong: `Line ${twin.lines[0]} is the same listing: leave one of them, or join rows`,
    });
    return;
  }
  twin.lines.push(row.line);
  joinInto(twin.entry, entry);
}

function remember(entry: Entry, row: Row, seen: Map<string, Step[]>): Step {
  const step: Step = { action: 'create', lines: [row.line], entry };
  for (const key of twinsKeys(entry)) seen.set(key, [...(seen.get(key) ?? []), step]);
  return step;
}

function readRow(draft: Record<string, unknown>, row: Row, faults: Fault[], mapping: Mapping): Entry | null {
  try {
    return readEntry(draft);
  } catch (error) {
    if (!(error instanceof ApiProblem) || !error.fields) throw error;
    for (const [field, wrong] of Object.entries(error.fields))
      faults.push({ line: row.line, field, given: givenFor(field, row, mapping), wrong });
    return null;
  }
}

/** The cell to look at: the one that feeds the field's target, where one does. */
function givenFor(field: string, { cells }: Row, { columns }: Mapping): string {
  const name = field.split('.').at(-1) ?? field;
  const source = Object.entries(columns).find(([target]) => fold(target).startsWith(fold(name)))?.[1];
  return source ? (cells[source] ?? source) : '';
}

function decide(step: Step, known: Known): void {
  const { entry } = step;
  const same = entry.reference === undefined ? undefined : known.byReference.get(entry.reference);
  if (same) {
    step.id = same.id;
    step.action = same.isSame(entry) ? 'keep' : 'update';
    return;
  }
  const twin = (known.byTitle.get(fold(entry.title)) ?? []).find(
    ({ position, reference }) =>
      (!reference || !entry.reference) && kilometres(position, entry.place.position) <= twinsWithin,
  );
  if (!twin) return;
  step.id = twin.id;
  step.action = twin.isSame(entry) ? 'keep' : 'duplicate';
}
