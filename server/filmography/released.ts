import { connectedDatabase } from '../database/connect';
import type { Day } from '../productions/contract';
import { judge, shootsOf, today, type Verdict } from '../productions/counting';
import { currentEconomics } from '../productions/economics/current';
import { Production } from '../productions/model';
import { isReleased } from '../productions/policy';
import type { ProductionRecord } from '../productions/record';

const wanted = {
  title: 1,
  type: 1,
  season: 1,
  companies: 1,
  directors: 1,
  origin: 1,
  status: 1,
  statusHistory: 1,
  shoots: 1,
  confidential: 1,
  publicFrom: 1,
  publicNote: 1,
  release: 1,
  deletedAt: 1,
  demo: 1,
} as const;
type Read = Pick<ProductionRecord, keyof typeof wanted> & { _id: unknown };

/** A production that the public may know of, with when it was shot. */
export interface Released extends Read {
  firstDay: Day;
  year: number;
  daysDone: number;
}

export interface Filmography {
  /** Newest first. */
  productions: readonly Released[];
  /** Codes of the départements that count as here. */
  territory: readonly string[];
  today: Day;
}

/**
 * Milliseconds: what was written so short a time before a reading may have come too late for it, also by the clock of
 * another process.
 */
const margin = 10_000;

interface Kept extends Filmography {
  readAt: number;
  records: number;
}
const kept = new WeakMap<object, Kept>();

/** Everything released, as the database has it now; read again only when something changed, or a day or setting did. */
export async function releasedProductions(): Promise<Filmography> {
  const { territory } = await currentEconomics();
  const before = kept.get(connectedDatabase());
  if (before && (await isStillRight(before, territory))) return before;
  const [readAt, records] = [Date.now(), await Production.estimatedDocumentCount()];
  const productions = await readAll(territory, today());
  const now = { productions, territory, today: today(), readAt, records };
  kept.set(connectedDatabase(), now);
  return now;
}

async function isStillRight(before: Kept, territory: readonly string[]): Promise<boolean> {
  if (before.today !== today() || before.territory.join() !== territory.join()) return false;
  if (before.records !== (await Production.estimatedDocumentCount())) return false;
  return (await Production.exists({ changedAt: { $gte: new Date(before.readAt - margin) } })) === null;
}

async function readAll(territory: readonly string[], day: Day): Promise<Released[]> {
  const records = await Production.find(
    { deletedAt: null, status: { $in: ['shooting', 'wrapped', 'cancelled'] } },
    wanted,
  )
    .or([{ confidential: false }, { publicFrom: { $lte: day } }])
    .lean<Read[]>();
  return records
    .filter((record) => isReleased(record, day))
    .flatMap((record) => asReleased(record, judge(record, territory, day)))
    .sort((a, b) => (a.firstDay > b.firstDay ? -1 : 1));
}

/** What has not begun, or was not shot here, is no film of here. */
function asReleased(record: Read, { countsIn, firstDay, daysDone }: Verdict): Released[] {
  return countsIn === null || firstDay === null
    ? []
    : [{ ...record, shoots: [...shootsOf(record)], firstDay, year: countsIn, daysDone }];
}
