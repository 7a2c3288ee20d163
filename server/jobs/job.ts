import type { Logger } from 'pino';
import { type Lease, takeLease } from './lease';

export interface Job {
  /** Stands in the database: the same in every process. */
  name: string;
  /** Milliseconds from the beginning of one run to that of the next, whichever process runs. */
  everyMs: number;
  /** Repeatable: a run may be cut short anywhere. Stops soon after `signal` is aborted, by the end or a lost lease. */
  run(signal: AbortSignal): Promise<unknown>;
  log: Logger;
  /** Milliseconds after which a runner that is gone is replaced. */
  termMs?: number;
}

export interface RunningJob {
  /** Runs now, due or not, unless another process is at it. */
  wake(): void;
  /** Resolves when no run of this process is under way any more. */
  stop(): Promise<void>;
}

const usualTermMs = 60_000;
/** However rare the job: a run that failed or was missed is made up for within a minute. */
const longestPauseMs = 60_000;

/**
 * Runs a job for as long as the process lives, in one process at a time. What is due by the clock in the database runs
 * soon after the start; what ran lately elsewhere does not. A run that fails is told to the log and tried again.
 */
export function startJob(job: Job): RunningJob {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let wokenMeanwhile = false;

  function schedule(ms: number): void {
    clearTimeout(timer);
    if (!ending.signal.aborted) timer = setTimeout(begin, ms);
  }

  function begin(awake?: true): void {
    if (ending.signal.aborted) return;
    clearTimeout(timer);
    running = attempt(job, ending.signal, awake).finally(() => {
      running = undefined;
      if (!wokenMeanwhile) return schedule(Math.min(job.everyMs, longestPauseMs));
      wokenMeanwhile = false;
      begin(true);
    });
  }

  schedule(0);
  return {
    wake() {
      if (running !== undefined) wokenMeanwhile = true;
      else begin(true);
    },
    async stop() {
      ending.abort();
      clearTimeout(timer);
      await running;
    },
  };
}

async function attempt(job: Job, ending: AbortSignal, awake?: true): Promise<void> {
  try {
    await runOnce(job, { ending, evenIfNotDue: awake });
  } catch (error) {
    job.log.error({ err: error, job: job.name }, 'a job failed and will be tried again');
  }
}

/** One run, if it is due and nobody is at it. Returns whether it took place. */
export async function runOnce(
  job: Job,
  { ending, evenIfNotDue }: { ending?: AbortSignal; evenIfNotDue?: boolean } = {},
): Promise<boolean> {
  const { everyMs, termMs = usualTermMs } = job;
  const begun = new Date();
  const dueBefore = evenIfNotDue ? begun : new Date(begun.getTime() - everyMs);
  const lease = await takeLease(job.name, termMs, dueBefore);
  if (!lease) return false;
  const keeping = keep(lease, termMs, ending);
  try {
    await job.run(keeping.signal);
  } catch (error) {
    await lease.release().catch(() => undefined); // It ends by itself when its term is over.
    throw error;
  } finally {
    keeping.stop();
  }
  await lease.release(keeping.signal.aborted ? undefined : begun);
  return true;
}

/**
 * Renews the lease three times a term. A database that cannot be asked renews nothing: the run is then over too. One
 * controller a run, with its listener removed: `AbortSignal.any` would hang on the process's signal for ever.
 */
function keep(lease: Lease, termMs: number, ending: AbortSignal | undefined) {
  const over = new AbortController();
  const abort = () => over.abort();
  ending?.addEventListener('abort', abort);
  if (ending?.aborted) abort();
  const timer = setInterval(async () => {
    const kept = await lease.renew().catch(() => false);
    if (!kept) abort();
  }, termMs / 3);
  const stop = () => {
    clearInterval(timer);
    ending?.removeEventListener('abort', abort);
  };
  return { signal: over.signal, stop };
}
