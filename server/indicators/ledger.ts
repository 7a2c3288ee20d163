import type { QueryFilter } from 'mongoose';
import { connectedDatabase } from '../database/connect';
import type { Economics } from '../productions/economics/contract';
import { currentEconomics } from '../productions/economics/current';
import { Production } from '../productions/model';
import type { ProductionRecord } from '../productions/record';
import { type Fact, factOf, projection, type Read } from './fact';
import { emptyIndex, type FactIndex, indexWith } from './factIndex';

/**
 * The facts of all productions, kept in the memory of this process and brought up to date before every answer by one
 * indexed question: what was written since the last look. The database stays the truth: a process that begins reads
 * them all anew.
 */
export interface Ledger {
  /** The facts as the database has them now, with what they were worked out with. */
  look(): Promise<Sight>;
}

/** What was seen in one look: it stays as it is, whatever is written afterwards. */
export interface Sight {
  /** What is off the record is left out. */
  index: FactIndex;
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
  let index = emptyIndex;
  /** What the facts were worked out with; empty before all was read. */
  let madeWith = '';
  let readAt = Date.now();
  /** By how many the database's own estimate fell short when all was read: after a crash it may for good. */
  let shortfall = 0;

  async function bringUpToDate(): Promise<Sight> {
    const startedAt = Date.now();
    const [economics, written] = await Promise.all([currentEconomics(), writtenSince(readAt - margin)]);
    if (madeWith === JSON.stringify(economics)) await readThose(written.filter(isNews), economics);
    else await readAll(economics);
    // Records gone without a trace: a database restored or wiped by hand.
    if ((await surplus()) > shortfall) {
      await readAll(economics);
      shortfall = await surplus();
    }
    readAt = startedAt;
    return { index, economics };
  }

  const surplus = async () => entries.size - (await Production.estimatedDocumentCount());

  /** The margin shows what was written lately again and again: its date alone tells that it is known. */
  const isNews = ({ _id, changedAt }: Written): boolean => entries.get(String(_id))?.changedAt !== changedAt.getTime();

  async function readThose(written: readonly Written[], economics: Economics): Promise<void> {
    if (written.length === 0) return;
    take(await entriesWhere({ _id: { $in: written.map(({ _id }) => _id) } }, economics));
  }

  async function readAll(economics: Economics): Promise<void> {
    const all = await entriesWhere({}, economics);
    entries.clear();
    index = emptyIndex;
    take(all);
    madeWith = JSON.stringify(economics);
  }

  /** At once, when reading has gone well: entries and index never know of different things. */
  function take(read: ReadonlyMap<string, Entry>): void {
    const gone = [...read.keys()].flatMap((id) => entries.get(id)?.fact ?? []);
    const come = [...read.values()].flatMap(({ fact }) => fact ?? []);
    for (const [id, entry] of read) entries.set(id, entry);
    index = indexWith(index, gone, come);
  }

  return { look: oneAfterTheOther(bringUpToDate) };
}

type Written = Pick<Read, '_id' | 'changedAt'>;

const writtenSince = (time: number): Promise<Written[]> =>
  Production.find({ changedAt: { $gte: new Date(time) } }, { changedAt: 1 })
    .lean<Written[]>()
    .exec();

/** Streamed, and lean: the whole record does not stand in memory twice. */
async function entriesWhere(where: QueryFilter<ProductionRecord>, economics: Economics): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const record of Production.find(where, projection).lean<Read>().cursor({ batchSize: 1000 })) {
    const fact = record.deletedAt === null ? factOf(record, economics) : null;
    entries.set(String(record._id), { changedAt: record.changedAt.getTime(), fact });
  }
  return entries;
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

const ledgers = new WeakMap<object, Ledger>();

/** The ledger of the database that is open. */
export function currentLedger(): Ledger {
  const database = connectedDatabase();
  const ledger = ledgers.get(database) ?? openLedger();
  ledgers.set(database, ledger);
  return ledger;
}
