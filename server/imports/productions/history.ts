import { ProductionLog } from '../../productions/log';
import type { Origin } from '../carryOut';
import type { StepRecord } from '../model';

/** Writes into the history of each production which file it comes from, once. */
export async function noteImports(steps: StepRecord[], { importId, fileName, by }: Origin): Promise<void> {
  const ids = steps.map(({ listing }) => String(listing));
  const ofImport = { 'event.name': 'imported', 'event.values.import': importId };
  const told = new Set(await ProductionLog.distinct('production', { production: { $in: ids }, ...ofImport }));
  const fresh = ids.filter((id) => !told.has(id));
  const event = { name: 'imported', values: { file: fileName, import: importId } };
  await ProductionLog.insertMany(
    fresh.map((production) => ({ production, kind: 'event', at: new Date(), by: by.id, byName: by.name, event })),
  );
}

/** Productions in whose history or correspondence anything else stands. */
export const toldOfElse = async (ids: string[], importId: string): Promise<Set<string>> =>
  new Set(
    await ProductionLog.distinct('production', { production: { $in: ids }, 'event.values.import': { $ne: importId } }),
  );
