import type { Logger } from 'pino';
import { type RunningJob, startJob } from '../jobs/job';
import type { Outside } from './handIn';
import { remindAll } from './remind';

const everyMs = 3_600_000;

/** Looks every hour, in one process at a time, which productions have not declared their figures. */
export const startWrapReminders = (outside: Outside & { log: Logger }): RunningJob =>
  startJob({
    name: 'wrap-reminders',
    everyMs,
    run: (signal) => remindAll(new Date(), outside, signal),
    log: outside.log,
  });
