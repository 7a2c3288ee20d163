import type { Lang } from '../common/contract';
import type { Day } from '../productions/contract';
import type { CallInput, CastingStatus } from './contract';

/** Why a letter goes to who asked. */
export type Occasion = 'asked' | 'published' | 'refused';

export interface AskerRecord {
  name: string;
  email: string;
  phone: string;
  lang: Lang;
  companyNumber: string;
  website: string;
}

export interface ChecksRecord {
  company: boolean;
  person: boolean;
  project: boolean;
  noFee: boolean;
  note: string;
}

/** A casting call as it is kept. */
export interface CallRecord extends CallInput {
  /** Made when it is published for the first time, and never given to another call. */
  code: string | null;
  status: CastingStatus;
  /** The place of the status in the desk's list. */
  rank: number;
  searchText: string;
  asker: AskerRecord;
  checks: ChecksRecord;
  checkedByName: string | null;
  checkedOn: Day | null;
  reason: string;
  production: string | null;
  /** The letter that is still to be handed in. */
  owes: Occasion | null;
  /** When the status changed last. */
  movedAt: Date;
  /** The day of erasure that who asked was told of. */
  warnedOf: Day | null;
  erased: { on: Day; applications: number; people: number } | null;
  edition: number;
  demo: boolean;
  createdAt: Date;
  updatedAt: Date;
}
