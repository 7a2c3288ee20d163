import type { Logger } from 'pino';
import { type RunningJob, startJob } from '../jobs/job';
import { LimitCount } from './limits';
import { SessionRecord } from './sessionRecords';
import { Token } from './tokens';

const everyMs = 3_600_000;

/** What has ended is deleted: sessions, links of letters, counts. No rule waits for it, each asks for the time itself. */
export async function sweepEnded(): Promise<void> {
  const past = { $lte: new Date() };
  await SessionRecord.deleteMany({ expires: past });
  await Token.deleteMany({ expiresAt: past });
  await LimitCount.deleteMany({ expire: past });
}

/** The index that lets records expire is missing from the embedded engine, so one process sweeps each hour. */
export const startSweeping = (log: Logger): RunningJob =>
  startJob({ name: 'accounts-sweep', everyMs, run: sweepEnded, log });
