import { setImmediate } from 'node:timers/promises';
import type { Bilingual, ListingKind } from '../common/contract';
import { kilometres } from '../common/distance';
import { fold } from '../common/fold';
import { ApiProblem } from '../http/problems';
import { type Entry, readEntry } from '../listings/enter';
import type { Mapping, StepAction } from './contract';
import { draftOf } from './draft';
import { isTwin, joinInto, twinsKeys, twinsWithin } from './join';
import type { Known } from './known';
import type { Row } from './rows';

/** What is wrong with one field of one row, and what would be right. */
export interface Fault {
  line: number;
  field: string;
  /** The file's column that feeds the field, where one does. */
  column?: string;
  given: string;
  wrong: string;
  /** The first line of the same listing, where that is the fault. */
  twin?: number;
  /** What would be right, where the check that found the fault knows it best. */
  right?: Bilingual;
}

/** One listing the file asks for, with the lines it comes from. */
export interface Step {
  action: StepAction;
  lines: number[];
  entry: Entry;
  /** The record that is meant, for all but `create`. */
  id?: string;
  slug?: string;
}

/** Others have their turn after so many listings compared. */
const breathEvery = 200;

export interface Plan {
  rows: number;
  steps: Step[];
  faults: Fault[];
}

/**
 * What an import would do, row by row, without writing anything. A row belongs to the record with its reference, else
 * to one of the same name within 300 m; the latter was entered by somebody and is left alone, as a duplicate. So is
 * what is not public: to bring it back is its owner's or the desk's to decide.
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
  for (const [place, step] of plan.steps.entries()) {
    if (place % breathEvery === 0) await setImmediate();
    decide(step, known);
  }
  return plan;
}

/** Another row of the same listing says more of it where rows are to be joined; else one of the two is a mistake. */
function join(twin: Step, entry: Entry, row: Row, mapping: Mapping, faults: Fault[]): void {
  if (!mapping.joinRows) {
    const field = entry.reference === undefined ? 'title' : 'reference';
    const { column } = cellFor(field, row, mapping);
    const given = entry.reference ?? entry.title;
    const wrong = `Line ${twin.lines[0]} is the same listing: leave one of them, or join rows`;
    faults.push({ line: row.line, field, column, given, wrong, twin: twin.lines[0] });
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
      faults.push({ line: row.line, field, ...cellFor(field, row, mapping), wrong });
    return null;
  }
}

/** The cell to look at: the one that feeds the field's target, where one does. */
function cellFor(field: string, { cells }: Row, { columns }: Mapping): { column?: string; given: string } {
  const named = field.split('.').filter((part) => !/^\d+$/.test(part));
  const name = fold(fedBy[field] ?? named.at(-1) ?? field);
  const column = Object.entries(columns).find(([target]) => fold(target).startsWith(name))?.[1];
  if (column === undefined) return { given: '' };
  return { column, given: cells[column] ?? column };
}

/** Fields that are called otherwise than the target that feeds them. */
const fedBy: Record<string, string> = {
  links: 'link',
  'details.playingAge.from': 'ageFrom',
  'details.playingAge.to': 'ageTo',
  'details.playingAge': 'ageFrom',
  'contact.email.value': 'email',
  'contact.phone.value': 'phone',
  'contact.name.value': 'contactName',
};

function decide(step: Step, known: Known): void {
  const { entry } = step;
  const same = entry.reference === undefined ? undefined : known.byReference.get(entry.reference);
  if (same) {
    step.id = same.id;
    step.slug = same.slug;
    step.action = same.isSame(entry) ? 'keep' : same.isPublic ? 'update' : 'duplicate';
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
