import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type DeskQuery,
  type DeskResult,
  type EngineHealth,
  type Filter,
  type Kind,
  type KindSettings,
  kinds,
  type Query,
  type RebuildReport,
  type Refused,
  type Result,
  type SearchDoc,
  type SearchEngine,
  SearchError,
} from '../engine';
import { sift } from '../records';
import { settingsHash } from '../settingsHash';
import { checkDesk, checkFacet, checkFilter, checkQuery, settingsOf } from '../validate';
import { Build } from './build';
import { findValues } from './facets';
import { searchDesk } from './federate';
import { IndexFile } from './indexFile';
import { Filling, reportOn } from './rebuild';
import { isBusy, removeFile } from './schema';
import { searchKind } from './search';

/**
 * Search that needs no server: an index file in the data folder, and what searching reads of it in memory.
 *
 * SQLite holds the file and its transactions, not the full-text search: its own index knows no tiers of relevance, and
 * reading positions out of it to rank by takes a microsecond each (0.1 to 0.4 s for one typed letter at 10,000
 * records), where typed arrays take a nanosecond.
 * @param options.file where the index is kept; made where it is not there, one process alone may hold it
 */
export function openEmbeddedSearch(options: { file: string }): SearchEngine {
  return new EmbeddedSearch(options.file);
}

class EmbeddedSearch implements SearchEngine {
  readonly name = 'embedded';
  private file: IndexFile | undefined;
  private settings: Partial<Record<Kind, KindSettings>> = {};
  private readonly live = new Map<Kind, Build>();
  private fillings: ReadonlyMap<Kind, Filling> = new Map();
  /** Rebuilds wait for one another. */
  private lastRebuild: Promise<unknown> = Promise.resolve();
  private readonly closing = new AbortController();

  constructor(private readonly path: string) {}

  async open(settings: Record<Kind, KindSettings>): Promise<Record<Kind, 'ready' | 'needsRebuild'>> {
    this.settings = settings;
    try {
      this.loadLive(settings);
    } catch (failure) {
      if (failure instanceof SearchError) throw failure;
      // What cannot be read can be built again.
      this.file?.close();
      this.file = undefined;
      removeFile(this.path);
      this.loadLive(settings);
    }
    const stateOf = (kind: Kind) => (this.live.has(kind) ? 'ready' : 'needsRebuild');
    return {
      location: stateOf('location'),
      technician: stateOf('technician'),
      actor: stateOf('actor'),
      company: stateOf('company'),
    };
  }

  async apply(kind: Kind, batch: { upsert: SearchDoc[]; remove: string[] }): Promise<Refused[]> {
    settingsOf(this.settings, kind);
    const { good, refused } = sift(batch.upsert);
    try {
      this.live.get(kind)?.apply(good, batch.remove);
      this.fillings.get(kind)?.follow(good, batch.remove);
    } catch (failure) {
      throw new SearchError('unavailable', 'The search file cannot be written', undefined, { cause: failure });
    }
    return refused;
  }

  rebuild(asked: readonly Kind[], source: (kind: Kind) => AsyncIterable<SearchDoc[]>): Promise<RebuildReport> {
    const own = this.lastRebuild.then(() => this.rebuildNow(asked, source));
    this.lastRebuild = own.catch(() => undefined);
    return own;
  }

  async revisions(kind: Kind): Promise<Map<string, number>> {
    settingsOf(this.settings, kind);
    return this.live.get(kind)?.index.revisions() ?? new Map();
  }

  async search(query: Query): Promise<Result> {
    const [result] = await this.many([query]);
    return result ?? nothingFound;
  }

  async many(queries: Query[]): Promise<Result[]> {
    for (const query of queries) checkQuery(settingsOf(this.settings, query.kind), query);
    return queries.map((query) => {
      const build = this.live.get(query.kind);
      return build ? searchKind(query, build) : nothingFound;
    });
  }

  async desk(desk: DeskQuery): Promise<DeskResult> {
    checkDesk(this.settings, desk);
    return searchDesk(desk, (kind) => this.live.get(kind));
  }

  async facetValues(kind: Kind, field: string, typed: string, filter?: Filter): Promise<FacetValue[]> {
    const settings = settingsOf(this.settings, kind);
    checkFacet(settings, field);
    checkFilter(settings, filter);
    const index = this.live.get(kind)?.index;
    if (!index) return [];
    return findValues(index.column(field), index.filtered(index.find({}).records, filter), typed);
  }

  async health(): Promise<EngineHealth> {
    const counts = Array.from(this.live, ([kind, { index }]) => [kind, { docs: index.count }]);
    return { ok: this.file !== undefined && this.live.size === kinds.length, kinds: Object.fromEntries(counts) };
  }

  async close(): Promise<void> {
    this.closing.abort(new SearchError('unavailable', 'Search is closing'));
    await this.lastRebuild;
    this.file?.close();
    this.file = undefined;
    this.live.clear();
  }

  private async rebuildNow(
    asked: readonly Kind[],
    source: (kind: Kind) => AsyncIterable<SearchDoc[]>,
  ): Promise<RebuildReport> {
    const started = performance.now();
    const { file } = this;
    if (!file) throw new SearchError('unavailable', 'Search is not open');
    const startFilling = (kind: Kind): [Kind, Filling] => {
      const settings = settingsOf(this.settings, kind);
      return [kind, new Filling(Build.start(file, kind, settings, settingsHash(settings)))];
    };
    const fillings = new Map(asked.map(startFilling));
    this.fillings = fillings;
    try {
      for (const [kind, filling] of fillings) await filling.fill(source(kind), this.closing.signal);
      file.makeLive(new Map(Array.from(fillings, ([kind, { build }]) => [kind, build.number])));
      for (const [kind, { build }] of fillings) this.live.set(kind, build);
    } finally {
      this.fillings = new Map();
      this.keepLive();
    }
    return reportOn(fillings, started);
  }

  private loadLive(settings: Record<Kind, KindSettings>): void {
    const file = this.file ?? openAt(this.path);
    this.file = file;
    this.live.clear();
    for (const kind of kinds) {
      const number = file.liveBuild(kind, settingsHash(settings[kind]));
      if (number !== undefined) this.live.set(kind, Build.load(file, kind, settings[kind], number));
    }
    this.keepLive();
  }

  private keepLive(): void {
    this.file?.keepOnly(Array.from(this.live.values(), ({ number }) => number));
  }
}

type FacetValue = { value: string; count: number };

const nothingFound: Result = { hits: [], total: 0, totalIs: 'exact', tookMs: 0, degraded: false };

function openAt(path: string): IndexFile {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return new IndexFile(path);
  } catch (failure) {
    const why = isBusy(failure) ? 'is held by another process' : 'cannot be opened';
    throw new SearchError('unavailable', `The search file ${path} ${why}`, undefined, { cause: failure });
  }
}
