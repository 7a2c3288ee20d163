import type { Viewer } from '../common/viewer';
import { ApiProblem, invalid } from '../http/problems';
import { today } from '../productions/counting';
import { changeCallRecord } from './change';
import { newCode } from './code';
import type { CastingStatus } from './contract';
import { handIn, type Outside } from './handIn';
import type { CallDocument } from './model';
import type { CallRecord } from './record';
import { checkStep } from './steps';

interface Move {
  to: CastingStatus;
  reason: string;
}

/**
 * Takes a step with a call and tells who asked. Publishing makes the code, once; nothing is published that the desk has
 * not checked in all four respects.
 *
 * @throws conflict where the step is not open or a check is missing; invalid_input without the reason of a refusal
 */
export async function moveCallTo(id: string, move: Move, viewer: Viewer, outside: Outside): Promise<CallDocument> {
  const call = await changeCallRecord(id, (each) => {
    if (each.status === move.to) return;
    checkStep(each.status, move.to);
    take(each, move, viewer);
  });
  await handIn(call, outside);
  return call;
}

function take(call: CallDocument, { to, reason }: Move, viewer: Viewer): void {
  if (to === 'refused' && reason === '') throw invalid({ reason: 'Why: whoever asked reads it' });
  if (to === 'checked' || to === 'published') refuseUnchecked(call);
  if (to === 'published') publish(call, viewer);
  if (to === 'refused') call.owes = 'refused';
  call.reason = reason;
  call.status = to;
  call.movedAt = new Date();
}

function publish(call: CallDocument, viewer: Viewer): void {
  if (call.applyBy < today()) throw invalid({ applyBy: 'The last day to apply is past: set a later one first' });
  call.code ??= newCode();
  call.checkedByName = viewer.name;
  call.checkedOn = today();
  call.owes = 'published';
}

/** Whether the desk has looked at all there is to look at. */
export const isChecked = ({ checks }: Pick<CallRecord, 'checks'>): boolean =>
  checks.company && checks.person && checks.project && checks.noFee;

function refuseUnchecked(call: CallDocument): void {
  if (!isChecked(call))
    throw new ApiProblem('conflict', 'Tick the four checks first: company, person, project, no fee');
}
