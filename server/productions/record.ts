import type { Loss, ProductionFields, ProductionStatus, Shoot, SpendLine, SupportLine, Task } from './contract';

export interface StatusChange {
  status: ProductionStatus;
  at: Date;
  by?: string;
  byName: string;
}

/** Which edition wrote a field last, and who: what a later edit from an older edition is told. */
export interface FieldEdit {
  edition: number;
  byName: string;
}

/** One project, from the first call to its afterlife. Times inside the fields stay text, as they came. */
export interface ProductionRecord extends ProductionFields {
  number: string;
  /** The title folded: lower case, no accents, single spaces. */
  titleKey: string;
  /** Title, companies, directors, number and contact, folded: what the desk searches. */
  searchText: string;
  status: ProductionStatus;
  statusHistory: StatusChange[];
  loss: Loss | null;
  shoots: Shoot[];
  spend: SpendLine[];
  support: SupportLine[];
  tasks: Task[];
  edition: number;
  edits: Record<string, FieldEdit>;
  /**
   * Where an imported production comes from. Its key and the marks of the rows that are in it find it again when the
   * file comes a second time; the key is null once the import was taken back.
   */
  imported: { key: string | null; import: string; rows?: string[] } | null;
  /** Taken off the record: absent everywhere, and can be brought back. */
  deletedAt: Date | null;
  /** Raised by the clock with every write: who keeps facts in memory reads what is newer than they are. */
  changedAt: Date;
  demo: boolean;
  createdAt: Date;
  updatedAt: Date;
}
