import type { Point } from '../common/contract';
import { connectedDatabase } from '../database/connect';
import { technicianDetails } from '../listings/kinds/technician';
import { Listing } from '../listings/model';
import { publicPosition } from '../listings/place';
import type { SharedRecord } from '../listings/record';
import { termOf } from '../vocabularies/vocabularies';

/** A published technician as far as counting crew needs it: no name, and no nearer than the public sees them. */
export interface Technician {
  id: string;
  at: Point;
  jobs: readonly { job: string; department: string; isHead: boolean }[];
  availability: readonly { from: string; to: string; free: boolean }[];
}

/** Milliseconds that the clocks of processes may differ by, with the time a write may take until it can be read. */
const margin = 10_000;

interface Roster {
  people: Map<string, Technician>;
  /** Milliseconds: when the database was last asked what was written; 0 before anything was read. */
  readAt: number;
  /** The look under way: the next begins after it, so that none sees a roster half read. */
  looking: Promise<void>;
}
const rosters = new WeakMap<object, Roster>();

/**
 * All published technicians, kept in the memory of this process and brought up to date before every answer by two
 * indexed questions: what was written since the last one, and whether as many are there as should be. The database
 * stays the truth, so other processes' writes are seen too.
 */
export async function publishedTechnicians(): Promise<readonly Technician[]> {
  const roster = currentRoster();
  const look = () => bringUpToDate(roster);
  roster.looking = roster.looking.then(look, look);
  await roster.looking;
  return [...roster.people.values()];
}

/** The roster of the database that is open. */
function currentRoster(): Roster {
  const database = connectedDatabase();
  const roster = rosters.get(database) ?? { people: new Map(), readAt: 0, looking: Promise.resolve() };
  rosters.set(database, roster);
  return roster;
}

async function bringUpToDate(roster: Roster): Promise<void> {
  const startedAt = Date.now();
  await readSince(roster, roster.readAt - margin);
  // Records gone without a trace: an import taken back, a database restored or wiped by hand.
  if ((await Listing.countDocuments({ kind: 'technician', status: 'published' })) !== roster.people.size) {
    roster.people.clear();
    await readSince(roster, 0);
  }
  roster.readAt = startedAt;
}

const wanted = { status: 1, place: 1, details: 1 } as const;
type Read = Pick<SharedRecord, 'status' | 'place'> & { _id: unknown; details?: unknown };

async function readSince({ people }: Roster, time: number): Promise<void> {
  const written = Listing.find({ kind: 'technician', updatedAt: { $gte: new Date(time) } }, wanted)
    .lean<Read>()
    .cursor({ batchSize: 1000 });
  for await (const record of written) {
    const id = String(record._id);
    if (record.status === 'published') people.set(id, asTechnician(id, record));
    else people.delete(id);
  }
}

function asTechnician(id: string, { place, details }: Read): Technician {
  const { jobs, availability } = technicianDetails.pick({ jobs: true, availability: true }).parse(details);
  return {
    id,
    at: publicPosition(place),
    jobs: jobs.map(({ job, level }) => ({
      job,
      department: termOf('jobTitles', job)?.parent ?? '',
      isHead: level === 'head',
    })),
    availability,
  };
}
