import type { Logger } from 'pino';
import { type RunningJob, startJob } from '../../jobs/job';
import { Share } from './model';

const everyMs = 3_600_000;
/** Receipts and comments can still be read for a month after a link is over. */
const keptMs = 30 * 86_400_000;

/** Deletes links that ended a month ago with all that was said through them. */
export async function sweepShares(now = new Date()): Promise<void> {
  const past = { $lte: new Date(now.getTime() - keptMs) };
  await Share.deleteMany({ $or: [{ expiresAt: past }, { revokedAt: past }] });
}

export const startPackageSweep = (log: Logger): RunningJob =>
  startJob({ name: 'packages-sweep', everyMs, run: () => sweepShares(), log });
