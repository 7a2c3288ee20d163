import type { Logger } from 'pino';
import { startJob } from '../jobs/job';
import { advanceImports } from './advance';
import { eraseOldImports } from './erase';
import type { Following } from './takeBack';

/** Runs and undoes imports in the background, in one process at a time, and erases old ones once a day. */
export function startImportJobs(following: Following, log: Logger): { stop(): Promise<void> } {
  const background = { sweep: following.sweep, log };
  const jobs = [
    startJob({ name: 'imports', everyMs: 1000, run: (signal) => advanceImports(background, signal), log }),
    startJob({ name: 'imports-erase', everyMs: 86_400_000, run: () => eraseOldImports(), log }),
  ];
  return {
    async stop() {
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}
