import type { Logger } from 'pino';
import { type RunningJob, startJob } from '../../jobs/job';
import { type Outside, remindPermits } from './remind';

const everyMs = 3_600_000;

/** Looks every hour, in one process at a time, which permits the desk has to be written to about. */
export const startPermitReminders = (outside: Outside & { log: Logger }): RunningJob =>
  startJob({
    name: 'permit-reminders',
    everyMs,
    run: (signal) => remindPermits(new Date(), outside, signal),
    log: outside.log,
  });
