import type { Logger } from 'pino';
import { startJob } from '../jobs/job';
import { eraseOld } from './erase';
import { handIn, type Outside } from './handIn';
import { Enquiry } from './model';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const mostInARun = 200;

/** Letters that a crash or an outage left. One that fails is told to the log and holds up no other. */
export async function handInOwed(outside: Outside & { log: Logger }, signal?: AbortSignal): Promise<void> {
  const owing = await Enquiry.find({ 'owed.message': { $exists: true } }).limit(mostInARun);
  for (const enquiry of owing) {
    if (signal?.aborted) return;
    await handIn(enquiry, new Date(), outside).catch((error: unknown) =>
      outside.log.warn({ err: error }, 'a letter about an enquiry waits for the next run'),
    );
  }
}

/** Hands in what is owed each minute and erases what is old once a day, in one process at a time. */
export function startEnquiryJobs(outside: Outside & { log: Logger }): { stop(): Promise<void> } {
  const { log } = outside;
  const owed = startJob({
    name: 'enquiry-letters',
    everyMs: minuteMs,
    run: (signal) => handInOwed(outside, signal),
    log,
  });
  const erasing = startJob({ name: 'enquiries-erase', everyMs: dayMs, run: () => eraseOld(), log });
  return {
    async stop() {
      await Promise.all([owed.stop(), erasing.stop()]);
    },
  };
}
