import type { z } from 'zod';
import type { Day } from '../../productions/contract';
import type { ApplicationInput, applicationStatus } from './contract';

/** What was sent, without what only the form needs. */
export type SentFields<Input = ApplicationInput> = Input extends ApplicationInput
  ? Omit<Input, 'website' | 'consent' | 'roles'>
  : never;

/** An application as it is kept, until the day that was agreed to. */
export interface ApplicationRecord {
  /** Id of the call. */
  call: string;
  /** Who it is, as a hash: the same person for the same call has one application. */
  key: string;
  sent: SentFields;
  /** Ids of the call's roles. */
  roles: string[];
  /** 1, or as many as a group has. */
  people: number;
  /** The desk's search: names and addresses, folded. */
  searchText: string;
  consent: { version: string; at: Date };
  eraseOn: Day;
  /** Hashes of the links of its letters. */
  tokens: string[];
  /** Whether its letter is still to be handed in. */
  owes: boolean;
  status: z.infer<typeof applicationStatus>;
  note: string;
  /** Ids of the checklist that are in hand. */
  inHand: string[];
  demo: boolean;
  sentAt: Date;
}
