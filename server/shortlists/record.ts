import type { Types } from 'mongoose';
import type { Day } from '../productions/contract';
import type { ItemStatus, ShortlistView } from './contract';

export interface ItemRecord {
  id: string;
  /** Of the listing: addresses change when listings are merged, ids stay. */
  listing: string;
  status: ItemStatus;
  note: string;
  pitch: string;
  alias: string;
  addedBy: string;
  addedByName: string;
  addedAt: Date;
  /** Taken off: its words wait here in case it is added again. */
  offAt: Date | null;
}

/** What stands in the database. Items are in their order; nested parts are replaced whole. */
export interface ShortlistRecord {
  title: string;
  company: string;
  intro: string;
  base: ShortlistView['base'];
  scoutingDay: Day | null;
  /** The account that began it. */
  owner: string;
  /** Everybody else who gathers, by account. */
  members: string[];
  /** Only hashes of the links are kept. */
  invitations: { email: string; hash: string; until: Date }[];
  items: ItemRecord[];
  production: string | null;
  edition: number;
  deletedAt: Date | null;
  /** It was deleted then, and perhaps brought back: links made before are void. */
  linksVoidAt: Date | null;
  demo: boolean;
  createdAt: Date;
  updatedAt: Date;
}
export type SavedShortlist = ShortlistRecord & { _id: Types.ObjectId };
