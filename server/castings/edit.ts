import type { z } from 'zod';
import { ApiProblem, invalid } from '../http/problems';
import { findProduction } from '../productions/find';
import { CastingApplications } from './applications/model';
import { changeCallRecord } from './change';
import { checkCall } from './check';
import type { CallInput, changeCall } from './contract';
import type { CallDocument } from './model';
import { isChecked } from './move';

type Patch = z.output<typeof changeCall.body>;

/**
 * Mends a call. Once people have applied, what they agreed to stands: their roles stay, and the day of erasure only
 * comes nearer.
 *
 * @throws conflict for an older edition, and where a published call would lose a check; invalid_input
 */
export async function editCall(id: string, { edition, production, checks, ...fields }: Patch): Promise<CallDocument> {
  if (production && !(await findProduction(production))) throw invalid({ production: 'There is no such production' });
  const rolesAsked = new Set<string>(await CastingApplications.distinct('roles', { call: id }));
  const call = await changeCallRecord(id, (each) => {
    if (edition !== undefined && edition !== each.edition)
      throw new ApiProblem('conflict', 'Somebody changed this call meanwhile: read it again');
    if (rolesAsked.size > 0) keepWhatWasAgreed(each, fields, rolesAsked);
    // Another day of erasure is warned of anew.
    if (fields.eraseOn && fields.eraseOn !== each.eraseOn) each.set({ warnedOf: null, erased: null });
    each.set({ ...fields, ...(checks && { checks }), ...(production !== undefined && { production }) });
    checkCall(each);
    if (each.status === 'published' && !isChecked(each))
      throw new ApiProblem('conflict', 'A published call has all four checks: close or refuse it first');
  });
  if (fields.eraseOn) await bringErasureForward(id, fields.eraseOn);
  return call;
}

function keepWhatWasAgreed(call: CallDocument, fields: Partial<CallInput>, rolesAsked: ReadonlySet<string>): void {
  const { eraseOn, roles } = fields;
  if (eraseOn && eraseOn > call.eraseOn) throw invalid({ eraseOn: 'People have agreed to an earlier day: not later' });
  const left = new Set(roles?.map((role) => role.id));
  if (roles && [...rolesAsked].some((role) => !left.has(role)))
    throw invalid({ roles: 'People have applied for a role that would be gone' });
}

/** Repeatable: whoever agreed to a later day is content with a nearer one. */
const bringErasureForward = (call: string, eraseOn: string) =>
  CastingApplications.updateMany({ call, eraseOn: { $gt: eraseOn } }, { $set: { eraseOn } });
