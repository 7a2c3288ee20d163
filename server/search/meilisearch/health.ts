import type { Meilisearch } from 'meilisearch';
import { type EngineHealth, kinds } from '../engine';
import { askOnce } from './ask';
import type { Standing } from './standing';

/** Whether the server answers, takes our key and holds every index; never throws. */
export async function readHealth(client: Meilisearch, standing: Standing): Promise<EngineHealth> {
  try {
    const { indexes } = await askOnce(() => client.getStats());
    const standingKinds = kinds.flatMap((kind) => {
      const docs = indexes[standing.uidOf(kind)]?.numberOfDocuments;
      return docs === undefined ? [] : [[kind, { docs }] as const];
    });
    return { ok: standingKinds.length === kinds.length, kinds: Object.fromEntries(standingKinds) };
  } catch {
    return { ok: false, kinds: {} };
  }
}
