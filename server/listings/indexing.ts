import type { Logger } from 'pino';
import { type ListingKind, listingKind } from '../common/contract';
import type { RebuildReport, Refused, SearchDoc, SearchEngine } from '../search/engine';
import { eachPublished, standings } from './find';
import { Listing, type ListingDocument, recordOf } from './model';
import type { SavedListing } from './record';
import { asSearchDoc } from './searchDoc';
import { searchSettings } from './searchSettings';

const batchSize = 500;

/**
 * Keeps the index behind the database and never far: a record is marked in the same write that changes it, and unmarked
 * only when the engine has that very revision. A crash or an outage at any point leaves the mark, and the next sweep
 * sends the record again; sending twice is harmless.
 */
export function createIndexing(engine: SearchEngine, log: Logger) {
  let readied = false;

  let loading: ReturnType<SearchEngine['open']> | undefined;

  /** Opens the engine alone: needs no database, so that a start can do both at once. */
  function load(): ReturnType<SearchEngine['open']> {
    loading ??= engine.open(searchSettings);
    return loading;
  }

  /** Opens the engine and rebuilds what has other settings; the rest is for the follower to compare. */
  async function open(): Promise<void> {
    const states = await load().finally(() => {
      loading = undefined;
    });
    const stale = listingKind.options.filter((kind) => states[kind] === 'needsRebuild');
    if (stale.length > 0) await rebuild(stale);
    readied = true;
  }

  async function rebuild(
    kinds: readonly ListingKind[] = listingKind.options,
    told?: (docs: number) => void,
  ): Promise<RebuildReport> {
    const sent: Sent[] = [];
    const report = await engine.rebuild(kinds, (kind) => documentsOf(kind, docOf, sent, told));
    report.refused.forEach(tellRefused);
    await confirm(sent);
    // Another process may have changed or withdrawn a record while the new index was filled: compare once.
    for (const kind of kinds) await repair(kind);
    await sweep();
    return report;
  }

  /** The index against the truth: what differs is marked, what should not be there is taken out. */
  async function repair(kind: ListingKind): Promise<number> {
    // The truth is read last: what is published in between then counts as missing, never as too much.
    const held = await engine.revisions(kind);
    const truth = await standings(kind);
    const published = new Map(
      truth.filter(({ status }) => status === 'published').map((each) => [String(each._id), each.revision]),
    );
    const differing = [...published].filter(([id, revision]) => held.get(id) !== revision).map(([id]) => id);
    const stray = [...held.keys()].filter((id) => !published.has(id));
    if (stray.length > 0) await engine.apply(kind, { upsert: [], remove: stray });
    if (differing.length > 0)
      await Listing.updateMany({ _id: { $in: differing } }, { $set: { indexPending: true } }, { timestamps: false });
    return stray.length + differing.length;
  }

  /** Sends everything marked, in batches, until nothing is; returns how many records went. */
  async function sweep(): Promise<number> {
    for (let sent = 0; ; ) {
      const records = await Listing.find({ indexPending: true }).limit(batchSize).exec();
      if (records.length === 0) return sent;
      await send(records);
      sent += records.length;
    }
  }

  async function send(records: ListingDocument[]): Promise<void> {
    for (const kind of listingKind.options) {
      const ofKind = records.filter((record) => record.kind === kind);
      if (ofKind.length === 0) continue;
      const shown = ofKind.filter(({ status }) => status === 'published');
      const hidden = ofKind.filter(({ status }) => status !== 'published');
      const refused = await engine.apply(kind, {
        upsert: shown.flatMap((record) => docOf(recordOf(record))),
        remove: hidden.map(({ id }) => String(id)),
      });
      refused.forEach(tellRefused);
      await confirm(ofKind.map(({ id, revision }) => ({ id: String(id), revision })));
    }
  }

  /** A record that cannot be made into a document is told and left out: it must not hold up the others. */
  function docOf(record: SavedListing): SearchDoc[] {
    try {
      return [asSearchDoc(record)];
    } catch (error) {
      log.error({ err: error, id: String(record._id) }, 'a listing cannot be indexed');
      return [];
    }
  }

  const tellRefused = ({ id, reason }: Refused) => log.error({ id, reason }, 'the index refused a listing');

  return {
    load,
    open,
    rebuild,
    sweep,
    repair,
    async repairAll(): Promise<void> {
      for (const kind of listingKind.options) await repair(kind);
    },
    ready: () => readied,
    pending: () => Listing.countDocuments({ indexPending: true }),
    /** After a write: indexes this record now; when the engine rests, the mark stays and the sweep comes back to it. */
    async index(record: ListingDocument): Promise<void> {
      await send([record]).catch((error: unknown) =>
        log.warn({ err: error, slug: record.slug }, 'indexing waits for the sweep'),
      );
    },
  };
}

export type Indexing = ReturnType<typeof createIndexing>;

interface Sent {
  id: string;
  revision: number;
}

/**
 * Takes the mark off each record that is still at the revision just sent. One that has moved on is marked again even if
 * its newer revision was indexed meanwhile: ours may have overwritten that with the older one.
 */
async function confirm(sent: readonly Sent[]): Promise<void> {
  for (const [revision, ids] of byRevision(sent)) {
    const these = { _id: { $in: ids } };
    await Listing.updateMany(
      { ...these, revision },
      { $set: { indexedRevision: revision, indexPending: false } },
      { timestamps: false },
    );
    await Listing.updateMany(
      { ...these, revision: { $ne: revision } },
      { $set: { indexPending: true } },
      { timestamps: false },
    );
  }
}

function byRevision(sent: readonly Sent[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const { id, revision } of sent) {
    const group = groups.get(revision);
    if (group) group.push(id);
    else groups.set(revision, [id]);
  }
  return groups;
}

async function* documentsOf(
  kind: ListingKind,
  docOf: (record: SavedListing) => SearchDoc[],
  sent: Sent[],
  told?: (docs: number) => void,
): AsyncIterable<SearchDoc[]> {
  let batch: SearchDoc[] = [];
  const leave = () => {
    sent.push(...batch.map(({ id, rev }) => ({ id, revision: rev })));
    told?.(batch.length);
    return batch;
  };
  for await (const record of eachPublished(kind)) {
    batch.push(...docOf(record));
    if (batch.length < batchSize) continue;
    yield leave();
    batch = [];
  }
  if (batch.length > 0) yield leave();
}
