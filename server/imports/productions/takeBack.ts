import { isSame } from '../../listings/fields';
import { changeProduction } from '../../productions/change';
import { Production, type ProductionDocument, type SavedProduction } from '../../productions/model';
import type { Origin } from '../carryOut';
import { settle } from '../model';
import type { ProductionStep } from './carryOut';
import { toldOfElse } from './history';

/** Takes some steps back; as with `carryOut`, any of them may have been taken back already. */
export async function takeBack(steps: ProductionStep[], origin: Origin): Promise<void> {
  await settle(
    steps.filter(({ skipped }) => skipped),
    { state: 'undone' },
  );
  const taken = steps.filter(({ skipped }) => !skipped);
  await remove(
    taken.filter(({ action }) => action === 'create'),
    origin,
  );
  for (const step of taken) if (step.action === 'update') await restore(step);
}

/** Off the record, unless anybody has worked on it since; the key is set free, so that the file can come again. */
async function remove(steps: ProductionStep[], { importId }: Origin): Promise<void> {
  const ids = steps.map(({ listing }) => listing);
  const touched = await toldOfElse(ids.map(String), importId);
  const untouched = ids.filter((id) => !touched.has(String(id)));
  const now = new Date();
  // Who saved it in between has raised its edition: it stays.
  await Production.updateMany(
    { _id: { $in: untouched }, edition: 1, deletedAt: null },
    {
      $set: { deletedAt: now, changedAt: now, 'imported.key': null, 'imported.rows': [] },
      $inc: { edition: 1, __v: 1 },
    },
  );
  const after = await Production.find({ _id: { $in: ids } }, { deletedAt: 1, imported: 1 }).lean<SavedProduction[]>();
  const left = new Set(after.filter((production) => !isTakenBack(production)).map(({ _id }) => String(_id)));
  const isLeft = ({ listing }: ProductionStep) => left.has(String(listing));
  await settle(steps.filter(isLeft), { state: 'undone', undo: 'left' });
  await settle(
    steps.filter((step) => !isLeft(step)),
    { state: 'undone', undo: 'removed' },
  );
}

const isTakenBack = ({ deletedAt, imported }: SavedProduction): boolean => deletedAt !== null && imported?.key === null;

/** The shoots as they were, unless somebody has changed them since. */
async function restore(step: ProductionStep): Promise<void> {
  let isLeft = true;
  if (await Production.exists({ _id: step.listing, deletedAt: null }))
    await changeProduction(String(step.listing), (production) => {
      isLeft = !putBack(production, step);
    });
  await settle([step], { state: 'undone', undo: isLeft ? 'left' : 'restored' });
}

function putBack(production: ProductionDocument, { before, after, entry }: ProductionStep): boolean {
  const [old] = before;
  const [fresh] = after;
  if (!old || !fresh) return true;
  if (isSame(production.shoots, old.value)) return true;
  if (!isSame(production.shoots, fresh.value)) return false;
  production.set('shoots', old.value);
  const { imported } = production;
  if (imported)
    production.imported = { ...imported, rows: imported.rows?.filter((mark) => !entry.rows.includes(mark)) };
  return true;
}
