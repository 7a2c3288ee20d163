import { type RunningJob, startJob } from '../jobs/job';
import { type Outside, runFreshness } from './run';

const everyMs = 3_600_000;

/** Looks every hour, in one process at a time, whose facts have grown old. */
export const startFreshness = (outside: Outside): RunningJob =>
  startJob({
    name: 'freshness',
    everyMs,
    run: (signal) => runFreshness(new Date(), outside, signal),
    log: outside.log,
  });
