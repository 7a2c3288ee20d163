import mongoose from 'mongoose';
import type { Viewer } from '../common/viewer';
import { ApiProblem, notFound } from '../http/problems';
import type { ProductionFields } from './contract';
import { findAny } from './find';
import type { ProductionDocument } from './model';

const tries = 5;

/**
 * Loads a production, lets `act` change it, and saves it in one write. When somebody else saved in between it begins
 * again from what is there now: so `act` must decide from the production it is given, and do nothing else. Nested parts
 * are replaced whole (`production.shoots = [...]`), never changed inside.
 *
 * @throws not_found, also for what was taken off the record; whatever `act` throws; conflict after five tries
 */
export const changeProduction = (
  id: string,
  act: (production: ProductionDocument) => void | Promise<void>,
): Promise<ProductionDocument> =>
  changeAny(id, (production) => {
    if (production.deletedAt !== null) throw notFound('production');
    return act(production);
  });

/** The same for what may be off the record: to bring it back. */
export async function changeAny(
  id: string,
  act: (production: ProductionDocument) => void | Promise<void>,
): Promise<ProductionDocument> {
  for (let left = tries; left > 0; left -= 1) {
    const production = await findAny(id);
    if (!production) throw notFound('production');
    await act(production);
    if (!production.isModified()) return production;
    production.edition += 1;
    try {
      await production.save();
      return production;
    } catch (error) {
      if (!(error instanceof mongoose.Error.VersionError)) throw error;
    }
  }
  throw new ApiProblem('conflict', 'Somebody else is changing this production right now: try again');
}

export type FieldPatch = Partial<ProductionFields>;
type Field = keyof ProductionFields;

/**
 * Lays edited fields on a production. Whoever starts from an edition older than the last change of the same field is
 * refused with the names of those fields; other fields changed meanwhile do not matter.
 *
 * @throws conflict whose `fields` say who changed each
 */
export function editFields(
  production: ProductionDocument,
  patch: FieldPatch,
  edition: number | undefined,
  by: Viewer,
): void {
  const fields = (Object.keys(patch) as Field[]).filter((field) => patch[field] !== undefined);
  refuseOlder(production, fields, edition);
  const mark = { edition: production.edition + 1, byName: by.name };
  for (const field of fields) production.set(field, patch[field]);
  production.edits = { ...production.edits, ...Object.fromEntries(fields.map((field) => [field, mark])) };
}

function refuseOlder(production: ProductionDocument, fields: Field[], edition: number | undefined): void {
  if (edition === undefined) return;
  const newer = fields.flatMap((field) => {
    const last = production.edits[field];
    return last && last.edition > edition ? [[field, `${last.byName} changed this meanwhile`] as const] : [];
  });
  if (newer.length > 0) throw new ApiProblem('conflict', 'Changed meanwhile', Object.fromEntries(newer));
}
