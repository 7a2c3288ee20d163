import type { Bilingual } from '../common/contract';
import type { PhotoSource } from '../media/source';
import type { HistoryAction, KindDetails, ListingInput, ListingStatus } from './contract';

export interface PhotoRecord {
  /** Stands in addresses: random, never guessed from a neighbour. */
  id: string;
  source: PhotoSource;
  placeholder?: string;
  caption: Partial<Bilingual>;
  /** What a picture shows, for those who cannot see it. */
  alt?: Partial<Bilingual>;
  credit: string;
  licence: string;
}

/** One field of a listing, changed and not yet public. */
export interface Change {
  /** `summary`, `contact.phone`, `details.services` … */
  field: string;
  /** The field's whole new value; null empties it. */
  value: unknown;
  /** The edition that wrote it: who starts from an older one is told. */
  edition: number;
  by: string;
  byName: string;
}

/** What an owner or the desk has changed and the public does not see yet. */
export interface Proposal {
  state: 'open' | 'submitted' | 'returned';
  changes: Change[];
  /** All pictures in their new order; absent while no picture is touched. */
  photos?: PhotoRecord[];
  savedAt: Date;
  savedBy: string;
  submittedAt?: Date;
  /** What the desk asks for. */
  reason?: string;
}

export interface HistoryEntry {
  at: Date;
  /** Id and name of the account; a job of the desk has neither. */
  by?: string;
  byName?: string;
  action: HistoryAction;
  reason?: string;
  fields: string[];
  /** The edition that this step made. */
  edition: number;
  /** The id of the version that can be restored. */
  version?: string;
  /** The id of the import that did it or took it back. */
  import?: string;
}

export interface Claim {
  account: string;
  message: string;
  at: Date;
}

/** A letter that belongs to a decision: written with it, so that a crash before the letter loses neither. */
export interface OwedLetter {
  /** Sent once under this key. */
  key: string;
  letter: 'published' | 'changed' | 'changes' | 'refused' | 'dropped' | 'merged' | 'given' | 'notGiven';
  /** The id of the account it goes to. */
  to: string;
  reason?: string;
  /** Fields that were not agreed to. */
  fields: string[];
}

/** Letters about the age of a listing's facts, and what came of them. */
export interface Freshness {
  /** The account that is asked; a new owner is asked anew. */
  of?: string;
  askedAt?: Date;
  remindedAt?: Date;
  sunkAt?: Date;
  expiredAt?: Date;
  /** A letter that is not handed in yet: the stages after it wait. */
  owes?: 'asked' | 'reminded' | 'expired';
}

/** What a link in a letter is known by: the link itself is kept by nobody. */
export interface LetterToken {
  /** SHA-256, hex. */
  hash: string;
  /** The account that the letter went to: the link ends with its ownership. */
  of: string;
  until: Date;
}

/** What all kinds of listing keep. */
export interface SharedRecord extends Omit<ListingInput, 'description' | 'contact'> {
  description: Bilingual;
  contact: NonNullable<ListingInput['contact']>;
  slug: string;
  /** Folded title: two records with the same one and near each other are suspected twins. */
  titleKey: string;
  photos: PhotoRecord[];
  owner?: string;
  status: ListingStatus;
  /** Goes up with every change to the working copy. */
  edition: number;
  proposal?: Proposal;
  /** Oldest first; in the same write as what it tells. */
  history: HistoryEntry[];
  claims: Claim[];
  /** What a twin would share: folded title, SIRET, e-mail, telephone. */
  twinKeys: string[];
  /** Ids of listings that share a twin key and are another thing: the desk has looked. */
  distinctFrom: string[];
  /** Letters about decisions that are not handed in yet. */
  owed: OwedLetter[];
  /** The slug of the listing that this one was merged into. */
  mergedInto?: string;
  /** Absent while its facts are fresh. */
  freshness?: Freshness;
  letterTokens: LetterToken[];
  confirmedAt: Date | null;
  demo: boolean;
  /** Raised in the same write as every change. */
  revision: number;
  /** The revision the search index holds. */
  indexedRevision: number;
  /** True from the write that changes a record until the index has it: what the sweep looks for. */
  indexPending: boolean;
  createdAt: Date;
  updatedAt: Date;
}

/** A listing as the rest of the code reads it: what all kinds share, and the details of its own kind. */
export type ListingRecord = SharedRecord & KindDetails;
export type SavedListing = ListingRecord & { _id: unknown };
