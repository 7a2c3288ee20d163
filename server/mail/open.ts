import type { Logger } from 'pino';
import { startJob } from '../jobs/job';
import { type Carrier, type Mail, outboxCarrier, smtpCarrier } from './carrier';
import { createDelivery, eraseOldWords } from './deliver';
import type { Post } from './letter';
import { createPost } from './post';

export interface MailPlace {
  /** A mail server; without one, letters become files in `outbox`. */
  smtpUrl?: string;
  from: string;
  outbox: string;
  publicUrl: string;
  log: Logger;
  /** In the demonstration: shows a letter's links to whoever watches the terminal. */
  show?(line: string): void;
}

const deliverEveryMs = 10_000;
const eraseEveryMs = 3_600_000;

/** Opens the post: letters are kept at once, and delivered by one process at a time for as long as it runs. */
export function openMail(place: MailPlace): { post: Post; stop(): Promise<void> } {
  const { publicUrl, log } = place;
  const run = createDelivery({ carry: carrierOf(place), publicUrl, log });
  const delivering = startJob({ name: 'letters', everyMs: deliverEveryMs, run, log });
  const erasing = startJob({ name: 'letters-erase', everyMs: eraseEveryMs, run: eraseOldWords, log });
  return {
    post: createPost(delivering.wake),
    async stop() {
      await Promise.all([delivering.stop(), erasing.stop()]);
    },
  };
}

function carrierOf({ smtpUrl, from, outbox, show }: MailPlace): Carrier {
  if (smtpUrl !== undefined) return smtpCarrier(smtpUrl, from);
  return outboxCarrier(outbox, from, (mail, file) => show?.(shown(mail, file)));
}

const shown = ({ to, subject, links }: Mail, file: string) =>
  [`  letter to ${to}: ${subject}`, ...links.map(({ label, url }) => `    ${label}: ${url}`), `    ${file}`].join('\n');
