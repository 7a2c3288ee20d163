import { adviceFor } from './advice';
import type { DryRun, ImportKind, Mapping, StepAction } from './contract';
import type { Fault } from './plan';
import { faultyRows } from './report';
import type { Row } from './rows';
import { strangerCount } from './strangers';
import type { PlanOf, Subject } from './subject';
import { subjects } from './subjects';

const shownFaults = 50;
const shownSteps = 20;

/** What a run would do, for the screen; nothing is written. */
export async function dryRunOf(kind: ImportKind, rows: AsyncIterable<Row>, mapping: Mapping): Promise<DryRun> {
  const subject = subjects[kind];
  const strangers = strangerCount(subject.terms, mapping);
  const plan = await subject.plan(seen(rows, strangers.see), mapping);
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
    sample: sampleOf(plan, subject),
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

/** What changes something comes before what leaves it as it is. */
function sampleOf({ steps }: PlanOf<{ title: string }>, { telling, preview }: Subject): DryRun['sample'] {
  const order: StepAction[] = ['create', 'update', 'duplicate', 'keep'];
  return order
    .flatMap((action) => telling(steps.filter((step) => step.action === action)).slice(0, shownSteps))
    .slice(0, shownSteps)
    .map(preview);
}
