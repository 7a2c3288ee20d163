import type { ListingKind } from '../common/contract';
import { kilometres } from '../common/distance';
import { fold } from '../common/fold';
import { ApiProblem } from '../http/problems';
import { type Entry, readEntry } from '../listings/enter';
import { draftOf } from './draft';
import { joinInto, twinKey } from './join';
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

/** Records of the same name this close are one: a point for a castle may stand at its gate. Kilometres. */
const twinsWithin = 0.3;

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
  const joined = new Map<string, Step>();
  for await (const row of rows) {
    plan.rows += 1;
    const draft = draftOf(kind, row, mapping);
    const entry = readRow(draft, row, plan.faults, mapping);
    if (!entry) continue;
    const twin = joined.get(twinKey(entry, mapping.joinRows));
    if (twin) {
      twin.lines.push(row.line);
      if (mapping.joinRows) joinInto(twin.entry, entry);
      continue;
    }
    const step: Step = { action: 'create', lines: [row.line], entry };
    joined.set(twinKey(entry, mapping.joinRows), step);
    plan.steps.push(step);
  }
  for (const step of plan.steps) decide(step, known);
  return plan;
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
