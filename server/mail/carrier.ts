import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Letter } from './letter';

/** A letter laid out and addressed. */
export interface Mail extends Pick<Letter, 'replyTo' | 'thread' | 'byHand'> {
  /** The same at every attempt: a reader of mail shows a letter that came twice once. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  links: { label: string; url: string }[];
}

/** Hands a letter over. Fails with `Refused` when the fault is the letter's, with anything else when the way is barred. */
export type Carrier = (mail: Mail) => Promise<void>;

/** A mail server that does not take this letter: for good (5xx), or for now (4xx). */
export class Refused extends Error {
  constructor(
    message: string,
    readonly forGood: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Refused';
  }
}

/** RFC 3834: nobody's out-of-office reply answers a letter written by a program. */
const headers = { 'Auto-Submitted': 'auto-generated' };

const composed = (mail: Mail, from: string) => {
  const { id, to, subject, text, html, replyTo, byHand } = mail;
  return {
    from,
    // The address as an object: a comma in it is part of it, never a second address.
    to: { name: '', address: to },
    ...(replyTo ? { replyTo } : {}),
    ...threadOf(mail, from),
    ...{ subject, text, html },
    headers: byHand ? {} : headers,
    messageId: `<${id}@${hostOf(from)}>`,
  };
};

/** RFC 5322, 3.6.4: a first letter that never was written holds an exchange together from its side and from ours. */
function threadOf({ thread }: Mail, from: string) {
  if (!thread) return {};
  const root = `<${thread.id}@${hostOf(from)}>`;
  const { answers } = thread;
  return { inReplyTo: answers ?? root, references: answers ? [root, answers] : [root] };
}

const hostOf = (from: string) => /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';

/** Milliseconds; nodemailer's own are minutes, and one silent server must not hold up the queue for so long. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Read with the first letter: 16 MB that a start does not wait for. */
const nodemailer = () => import('nodemailer');

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** By the mail server of an address as in smtp://user:password@mail.example.org:587. */
export function smtpCarrier(url: string, from: string): Carrier {
  const transport = once(async () => (await nodemailer()).createTransport({ url, ...patience }));
  return async (mail) => {
    try {
      await (await transport()).sendMail(composed(mail, from));
    } catch (error) {
      throw asRefusal(error) ?? error;
    }
  };
}

/** Only what was said of this letter counts against it; a wrong password (EAUTH) is nobody's letter's fault. */
function asRefusal(error: unknown): Refused | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code !== 'EENVELOPE' && error.code !== 'EMESSAGE') return null;
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 550;
  return new Refused(error.message, status >= 500, { cause: error });
}

/** Without a mail server: a file a letter, which any reader of mail opens. `tell` hears what was written, and where. */
export function outboxCarrier(folder: string, from: string, tell: (mail: Mail, file: string) => void): Carrier {
  const transport = once(async () => (await nodemailer()).createTransport({ streamTransport: true, buffer: true }));
  return async (mail) => {
    const { message } = await (await transport()).sendMail(composed(mail, from));
    // Its links let somebody in: for nobody else's eyes on this machine.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${new Date().toISOString().replace(/[:.]/g, '-')}-${mail.id}.eml`);
    await writeFile(file, message, { mode: 0o600 });
    tell(mail, file);
  };
}
