import type { QueryFilter } from 'mongoose';
import { connectedDatabase } from '../database/connect';
import type { Economics } from '../productions/economics/contract';
import { currentEconomics } from '../productions/economics/current';
import { Production } from '../productions/model';
import type { ProductionRecord } from '../productions/record';
import { type Fact, factOf, projection, type Read } from './fact';

/**
 * The facts of all productions, kept in the memory of this process and brought up to date before every answer by one
 * indexed question: what was written since the last look. The database stays the truth: a process that begins reads
 * them all anew.
 */
export interface Ledger {
  /** The facts as the database has them now, with what they were worked out with. */
  look(): Promise<Sight>;
}

export interface Sight {
  /** What is off the record is left out. */
  facts: readonly Fact[];
  economics: Economics;
}

/** Milliseconds that the clocks of processes may differ by, with the time a write may take until it can be read. */
const margin = 10_000;

interface Entry {
  /** Milliseconds, of the version that was read. */
  changedAt: number;
  /** Null: off the record. */
  fact: Fact | null;
}

function openLedger(): Ledger {
  const entries = new Map<string, Entry>();
  /** What the facts were worked out with. */
  let madeWith = '';
  let readAt = Number.NEGATIVE_INFINITY;
  /** By how many the database's own estimate fell short when all was read: after a crash it may for good. */
  let shortfall = 0;

  async function bringUpToDate(): Promise<Sight> {
    const economics = await currentEconomics();
    if (madeWith !== JSON.stringify(economics)) forget(economics);
    await readOn(economics);
    // Records gone without a trace: a database restored or wiped by hand.
    if ((await surplus()) > shortfall) {
      forget(economics);
      await readOn(economics);
      shortfall = await surplus();
    }
    return { facts: onRecord(), economics };
  }

  function onRecord(): Fact[] {
    const facts: Fact[] = [];
    for (const { fact } of entries.values()) if (fact !== null) facts.push(fact);
    return facts;
  }

  const surplus = async () => entries.size - (await Production.estimatedDocumentCount());

  async function readOn(economics: Economics): Promise<void> {
    const startedAt = Date.now();
    for await (const record of changedSince(readAt - margin)) take(record, economics);
    readAt = startedAt;
  }

  function forget(economics: Economics): void {
    entries.clear();
    madeWith = JSON.stringify(economics);
    readAt = Number.NEGATIVE_INFINITY;
  }

  function take(record: Read, economics: Economics): void {
    const [id, changedAt] = [String(record._id), record.changedAt.getTime()];
    if (entries.get(id)?.changedAt === changedAt) return;
    entries.set(id, { changedAt, fact: record.deletedAt === null ? factOf(record, economics) : null });
  }

  return { look: oneAfterTheOther(bringUpToDate) };
}

/**
 * Whoever asks while a look is under way waits for the next one, and shares it: the one under way may have begun before
 * the write that the caller wants to see.
 */
function oneAfterTheOther<T>(look: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    running = look().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (next !== null) return next;
    if (running === null) return begin();
    const afterwards = () => {
      next = null;
      return begin();
    };
    next = running.then(afterwards, afterwards);
    return next;
  };
}

/** Streamed, and lean: the whole record does not stand in memory twice. */
function changedSince(time: number): AsyncIterable<Read> {
  const where: QueryFilter<ProductionRecord> = Number.isFinite(time) ? { changedAt: { $gte: new Date(time) } } : {};
  return Production.find(where, projection).lean<Read>().cursor({ batchSize: 1000 });
}

const ledgers = new WeakMap<object, Ledger>();

/** The ledger of the database that is open. */
export function currentLedger(): Ledger {
  const database = connectedDatabase();
  const ledger = ledgers.get(database) ?? openLedger();
  ledgers.set(database, ledger);
  return ledger;
}
