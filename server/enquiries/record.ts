import type { Lang } from '../common/contract';
import type { Day } from '../productions/contract';
import type { EnquiryEvent, EnquiryFields, EnquiryMessage, EnquiryStatus } from './contract';

/** A package as it goes with an answer: the link itself is made with the letter and kept by nobody. */
export interface PackageRecord {
  shortlist: string;
  label: string;
  masked: boolean;
  days: number;
}

/** One line of the exchange. */
export interface MessageRecord {
  id: string;
  at: Date;
  from: EnquiryMessage['from'];
  /** The account of the desk that wrote it. */
  by: string | null;
  byName: string;
  text: string;
  /** Of the letter around the words; null: of whoever gets it. */
  lang: Lang | null;
  /** Of an exchange with an owner, the slug of the listing. */
  listing: string | null;
  packages: PackageRecord[];
  event: { name: EnquiryEvent; values: Record<string, string> } | null;
  door: EnquiryMessage['door'];
  /** The `Message-ID` of the mail it came by. */
  mailId: string | null;
}

/** A link of a letter: only its hash is kept, so that who reads the database has none. */
export interface ThreadToken {
  hash: string;
  /** The listing whose owner holds it; null: who asked. */
  listing: string | null;
  until: Date;
}

/** What somebody asked, with everything that was said since. It grows by a letter at a time, so it is one document. */
export interface EnquiryRecord {
  number: string;
  /** The riddle it was sent with: the same one brings no second enquiry. */
  riddle: string | null;
  fields: EnquiryFields;
  about: { listings: string[]; shortlist: string | null; search: string | null };
  status: EnquiryStatus;
  labels: string[];
  /** An account of the desk. */
  assignee: string | null;
  /** The day by which the desk has something to do here. */
  due: Day | null;
  unread: boolean;
  /** Written before the production itself is: whoever makes it again makes the same one. */
  production: string | null;
  messages: MessageRecord[];
  tokens: ThreadToken[];
  /** Messages whose letters are still to be handed in. */
  owed: { message: string }[];
  at: Date;
  /** Of the last words of either side. */
  lastAt: Date;
  excerpt: string;
  answeredAt: Date | null;
  /** Working hours from `at` to `answeredAt`. */
  answerHours: number | null;
  closedAt: Date | null;
  /** Title, company, name, address, number and message, folded: what the desk searches. */
  searchText: string;
  /** Where it stands in the inbox: by rank, then by place, both ascending. */
  rank: number;
  place: number;
  edition: number;
  demo: boolean;
}
