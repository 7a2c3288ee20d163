import type { Logger } from 'pino';
import { listingKind } from '../common/contract';
import type { SearchEngine } from '../search/engine';
import type { Indexing } from './indexing';
import { Listing } from './model';

const everyMs = 1000;
/** Counting is cheap, comparing every revision is not: only when the counts differ. */
const compareEveryMs = 60_000;

/**
 * Follows the database for as long as the process lives: opens the engine as soon as it can be reached, sweeps what is
 * marked each second, and once a minute makes sure that nobody emptied the index behind our back.
 */
export function followDatabase(indexing: Indexing, engine: SearchEngine, log: Logger) {
  let stopped = false;
  let resting = false;
  /** Not yet: the first step puts right what a crash left different, while the desk is already open. */
  let comparedAt: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function step(): Promise<void> {
    if (!indexing.ready()) await indexing.open();
    if (comparedAt === undefined) await compareAll();
    await indexing.sweep();
    if (Date.now() - (comparedAt ?? 0) < compareEveryMs) return;
    comparedAt = Date.now();
    const drift = await driftOf(engine);
    if (drift === 'lost') await indexing.open();
    if (drift === 'differs') await indexing.repairAll();
  }

  async function compareAll(): Promise<void> {
    await indexing.repairAll();
    comparedAt = Date.now();
  }

  function schedule(): void {
    if (stopped) return;
    timer = setTimeout(() => {
      running = step().then(awake, rest).finally(schedule);
    }, everyMs);
  }

  function awake(): void {
    if (resting) log.info('search is back and has caught up');
    resting = false;
  }

  /** Said once, not each second. */
  function rest(error: unknown): void {
    if (!resting) log.warn({ err: error }, 'search is resting; the index will catch up by itself');
    resting = true;
  }

  schedule();
  return {
    /** Resolves when no step is under way any more. */
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** `lost`: an index is gone as a whole; `differs`: it holds another number of records than are published. */
async function driftOf(engine: SearchEngine): Promise<'lost' | 'differs' | null> {
  if (await Listing.exists({ indexPending: true })) return null;
  const { kinds } = await engine.health();
  for (const kind of listingKind.options) {
    const held = kinds[kind]?.docs;
    if (held === undefined) return 'lost';
    if (held !== (await Listing.countDocuments({ kind, status: 'published' }))) return 'differs';
  }
  return null;
}
