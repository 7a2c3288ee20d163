import type { Lang } from '../common/contract';

/** One letter to one person, in words; how it looks is `layout.ts`'s business. */
export interface Letter {
  to: string;
  lang: Lang;
  subject: string;
  /** Plain text, one paragraph each. */
  paragraphs: string[];
  /** Buttons in the HTML, lines with an address in the text; the first is the one expected. */
  actions?: { label: string; url: string }[];
  /** What somebody else wrote, set apart as a quotation. */
  quote?: string;
  /** A letter with a key is sent once, however often it is asked for. */
  key?: string;
  /** Where a reply goes, if not to the desk's own address. */
  replyTo?: string;
  /** Letters of one exchange, which readers of mail show together; `answers` is the `Message-ID` of the other side's. */
  thread?: { id: string; answers?: string };
  /** A person wrote it: an absence may be told to its sender. */
  byHand?: true;
  /** A link in it lets somebody in: its words are erased as it leaves, not days later. */
  secret?: true;
}

/** Where letters are handed in. Resolves when the letter is kept for sending: a mail server that is down holds nobody up. */
export interface Post {
  send(letter: Letter): Promise<void>;
}
