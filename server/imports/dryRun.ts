import type { ListingKind } from '../common/contract';
import { adviceFor } from './advice';
import type { DryRun, Mapping, StepAction } from './contract';
import { type Known, knownRecords } from './known';
import { type Fault, type Plan, planImport } from './plan';
import { faultyRows } from './report';
import type { Row } from './rows';
import { strangerCount } from './strangers';

const shownFaults = 50;
const shownSteps = 20;

/** What a run would do, for the screen; nothing is written. */
export async function dryRunOf(kind: ListingKind, rows: AsyncIterable<Row>, mapping: Mapping): Promise<DryRun> {
  const strangers = strangerCount(kind, mapping);
  const plan = await planImport(kind, seen(rows, strangers.see), mapping, await knownRecords(kind));
  const count = (action: StepAction) => plan.steps.filter((step) => step.action === action).length;
  return {
    rows: plan.rows,
    created: count('create'),
    updated: count('update'),
    kept: count('keep'),
    duplicates: count('duplicate'),
    faultyRows: faultyRows(plan.faults),
    faultCount: plan.faults.length,
    faults: plan.faults.slice(0, shownFaults).map(presentFault),
    sample: sampleOf(plan),
    unknown: strangers.found(),
  };
}

async function* seen(rows: AsyncIterable<Row>, see: (row: Row) => void): AsyncIterable<Row> {
  for await (const row of rows) {
    see(row);
    yield row;
  }
}

const presentFault = (fault: Fault): DryRun['faults'][number] => ({
  line: fault.line,
  field: fault.field,
  column: fault.column ?? null,
  given: fault.given.slice(0, 200),
  right: adviceFor(fault),
});

/** What changes the directory comes before what leaves it as it is. */
function sampleOf({ steps }: Plan): DryRun['sample'] {
  const order: StepAction[] = ['create', 'update', 'duplicate', 'keep'];
  return order
    .flatMap((action) => steps.filter((step) => step.action === action).slice(0, shownSteps))
    .slice(0, shownSteps)
    .map(({ action, lines, entry }) => ({ title: entry.title, commune: entry.place.commune, action, lines }));
}

const nobody: Known = { byReference: new Map(), byTitle: new Map(), slugs: new Set() };

/** Faults depend on the file and the mapping alone: the directory need not be read again for them. */
export async function faultsOfRun(kind: ListingKind, rows: AsyncIterable<Row>, mapping: Mapping): Promise<Fault[]> {
  return (await planImport(kind, rows, mapping, nobody)).faults;
}
