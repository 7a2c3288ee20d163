import type { Origin } from './carryOut';
import type { DryRun, ImportView, Mapping, StepAction, TermTarget } from './contract';
import type { ColumnNames } from './guess';
import type { StepRecord } from './model';
import type { Fault } from './plan';
import type { Row } from './rows';
import type { Following } from './takeBack';

/** One record the file asks for, with the lines it comes from. */
export interface PlannedStep<E> {
  action: StepAction;
  lines: number[];
  entry: E;
  /** The record that is meant, for all but `create`. */
  id?: string;
  /** Of a listing that is meant. */
  slug?: string;
}

/** What an import would do. */
export interface PlanOf<E> {
  rows: number;
  steps: PlannedStep<E>[];
  faults: Fault[];
}

interface Titled {
  title: string;
}

/**
 * What the rows of a file become. The importer itself reads files, keeps rows and steps, runs and takes back in the
 * background; a subject says what one step is.
 */
export interface Subject<E extends Titled = Titled> {
  /** The names that columns go by. */
  names: ColumnNames;
  /** Targets whose values are terms of a vocabulary. */
  terms: readonly TermTarget[];
  /** Compares the file with what is there; writes nothing. */
  plan(rows: AsyncIterable<Row>, mapping: Mapping): Promise<PlanOf<E>>;
  /** The faults alone: they depend on the file and the mapping, so what is there need not be read. */
  faults(rows: AsyncIterable<Row>, mapping: Mapping): Promise<Fault[]>;
  /** One line of the preview. */
  preview(step: PlannedStep<E>): DryRun['sample'][number];
  /** Those that a reader should see first; all are of one action. */
  telling(steps: PlannedStep<E>[]): PlannedStep<E>[];
  /** Takes some steps; any of them may have been taken already, by a run that was cut short. */
  carryOut(steps: StepRecord<E>[], origin: Origin): Promise<void>;
  /** Takes some steps back; any of them may have been taken back already. */
  takeBack(steps: StepRecord<E>[], origin: Origin, following: Following): Promise<void>;
  /** What an undo did not touch, of these steps, as it is called now. */
  leftAlone(steps: StepRecord[]): Promise<ImportView['undo']['leftAlone']>;
}
