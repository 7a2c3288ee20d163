import { randomUUID } from 'node:crypto';
import { connectedDatabase } from '../database/connect';
import { isDuplicate } from '../database/duplicate';

/** One a job. Whoever wrote `holder` last may run until `until`; the clocks of all processes agree to some seconds. */
interface LeaseRecord {
  _id: string;
  holder: string | null;
  until: Date;
  /** When the last run that came to its end had begun. */
  ranAt: Date;
}

export interface Lease {
  /** Holds on for another term; false when somebody else has taken over since. */
  renew(): Promise<boolean>;
  /** Gives it back; `ranAt` says that the run came to its end. */
  release(ranAt?: Date): Promise<void>;
}

const leases = () => connectedDatabase().collection<LeaseRecord>('jobs');

/**
 * Takes the lease of a job in one write, when nobody holds it and the last run began before `dueBefore`. Null when it
 * is held or not due: the upsert then runs into the id that is there.
 */
export async function takeLease(name: string, termMs: number, dueBefore: Date): Promise<Lease | null> {
  const holder = randomUUID();
  const now = new Date();
  try {
    await leases().updateOne(
      { _id: name, until: { $lte: now }, ranAt: { $lte: dueBefore } },
      { $set: { holder, until: later(termMs) }, $setOnInsert: { ranAt: new Date(0) } },
      { upsert: true },
    );
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
  return held(name, holder, termMs);
}

function held(name: string, holder: string, termMs: number): Lease {
  const mine = { _id: name, holder };
  return {
    async renew() {
      const { matchedCount } = await leases().updateOne(mine, { $set: { until: later(termMs) } });
      return matchedCount === 1;
    },
    async release(ranAt) {
      const free = { holder: null, until: new Date(0) };
      await leases().updateOne(mine, { $set: ranAt ? { ...free, ranAt } : free });
    },
  };
}

const later = (ms: number) => new Date(Date.now() + ms);
