import type { Logger } from 'pino';
import { type RunningJob, startJob } from '../jobs/job';
import { Gap } from './model';
import { keptMonths, monthBefore, monthOf } from './months';

const everyMs = 6 * 3_600_000;

/** Erases what was not found longer ago than it is kept. */
export async function eraseOldGaps(now = new Date()): Promise<void> {
  await Gap.deleteMany({ month: { $lt: monthBefore(monthOf(now), keptMonths - 1) } });
}

export const startGapSweep = (log: Logger): RunningJob =>
  startJob({ name: 'gaps-sweep', everyMs, run: () => eraseOldGaps(), log });
