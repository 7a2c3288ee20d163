import type { Logger } from 'pino';
import { type RunningJob, startJob } from '../jobs/job';
import { followCalls } from './follow';
import type { Outside } from './handIn';

const everyMs = 3_600_000;

/** Looks every hour, in one process at a time, which calls end and which applications are to be erased. */
export const startCastingJob = (outside: Outside & { log: Logger }): RunningJob =>
  startJob({ name: 'castings', everyMs, run: (signal) => followCalls(new Date(), outside, signal), log: outside.log });
