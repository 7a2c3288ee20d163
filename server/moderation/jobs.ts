import { startJob } from '../jobs/job';
import { sweepVersions } from '../listings/versions';
import { type Outside, sweepOwed } from './owed';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** What a crash left behind, made up for by one process at a time: letters that are owed, versions that nothing names. */
export function startModerationJobs(outside: Outside): { stop(): Promise<void> } {
  const { log } = outside;
  const jobs = [
    startJob({ name: 'moderation-letters', everyMs: minuteMs, run: (signal) => sweepOwed(outside, signal), log }),
    // A day: no publication takes longer from its version to its line in the history.
    startJob({
      name: 'moderation-versions',
      everyMs: dayMs,
      run: (signal) => sweepVersions(new Date(Date.now() - dayMs), signal),
      log,
    }),
  ];
  return {
    async stop() {
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}
