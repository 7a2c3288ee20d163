import type { Meilisearch } from 'meilisearch';
import type { Kind, KindSettings, RebuildReport, Refused, SearchDoc } from '../engine';
import { settingsOf } from '../validate';
import type { Meanwhile } from './meanwhile';
import { nameToFill } from './names';
import { printSettings } from './settings';
import { settle } from './settle';
import type { Standing } from './standing';
import { dropIndexes, type Filling, swapIn, tidy } from './swap';
import { put, take } from './write';

export interface Site {
  client: Meilisearch;
  prefix: string;
  standing: Standing;
  meanwhile: Meanwhile;
}

type Source = (kind: Kind) => AsyncIterable<SearchDoc[]>;

/**
 * Fills new indexes beside the ones that answer and swaps them in together. Changes applied by this process meanwhile
 * are kept; those of other processes are found by comparing revisions, which the caller does afterwards. When
 * anything fails, what answered before goes on answering.
 */
export async function rebuild(site: Site, kinds: readonly Kind[], source: Source): Promise<RebuildReport> {
  const started = performance.now();
  const { client, prefix, standing, meanwhile } = site;
  const fillings = kinds.map((kind): Filling => {
    const live = standing.uidOf(kind);
    return { kind, live, uid: nameToFill(live) };
  });
  const report: RebuildReport = { kinds: [...kinds], docs: 0, ms: 0, swapped: false, refused: [] };
  meanwhile.begin(kinds);
  try {
    for (const filling of fillings) await fill(site, filling, source, report);
    await meanwhile.close(async () => {
      for (const filling of fillings) report.refused.push(...(await catchUp(site, filling)));
      await swapIn(client, prefix, fillings);
    });
  } catch (failure) {
    meanwhile.abandon();
    await dropIndexes(
      client,
      fillings.map(({ uid }) => uid),
    ).catch(leaveToNext);
    throw failure;
  }
  await tidy(client, prefix, fillings).catch(leaveToNext);
  return { ...report, swapped: true, ms: performance.now() - started };
}

/** What could not be removed now answers nobody, and the next rebuild removes it. */
const leaveToNext = (): void => undefined;

async function fill({ client, standing }: Site, { kind, uid }: Filling, source: Source, report: RebuildReport) {
  await create(client, uid, settingsOf(standing.settings(), kind));
  const index = client.index<SearchDoc>(uid);
  for await (const docs of source(kind)) {
    const refused = await put(client, index, docs);
    report.refused.push(...refused);
    report.docs += docs.length - refused.length;
  }
}

/** Settings come first: on a full index they would be worked through once more. */
async function create(client: Meilisearch, uid: string, settings: KindSettings): Promise<void> {
  await settle(client, () => client.createIndex(uid, { primaryKey: 'id' }));
  await settle(client, () => client.index(uid).updateSettings(printSettings(settings)));
}

async function catchUp({ client, meanwhile }: Site, { kind, uid }: Filling): Promise<Refused[]> {
  const { upsert, remove } = meanwhile.noted(kind);
  const index = client.index<SearchDoc>(uid);
  await take(client, index, remove);
  return put(client, index, upsert);
}
