import { today } from '../productions/counting';
import { CastingApplications } from './applications/model';
import { adultAge, type CallInput, type CastingCall, type DeskCall } from './contract';
import type { CallDocument } from './model';
import type { CallRecord } from './record';
import { steps } from './steps';

const fieldsOf = (call: CallRecord): CallInput => ({
  title: call.title,
  type: call.type,
  company: call.company,
  summary: call.summary,
  roles: call.roles,
  shootFrom: call.shootFrom,
  shootTo: call.shootTo,
  place: call.place,
  applyBy: call.applyBy,
  eraseOn: call.eraseOn,
});

/** Whether one may still apply: published, and its last day not over. */
export const isOpen = ({ status, applyBy }: Pick<CallRecord, 'status' | 'applyBy'>): boolean =>
  status === 'published' && applyBy >= today();

/** As anybody sees it: nothing of who asked, nor of who applied. */
export const presentCall = (call: CallDocument): CastingCall => ({
  ...fieldsOf(call),
  code: call.code ?? '',
  status: isOpen(call) ? 'published' : 'closed',
  checkedOn: call.checkedOn ?? '',
  open: isOpen(call),
  demo: call.demo,
});

/** As the desk sees it. */
export async function presentDeskCall(call: CallDocument): Promise<DeskCall> {
  return {
    ...fieldsOf(call),
    id: call.id,
    code: call.code,
    status: call.status,
    next: [...steps[call.status]],
    asker: call.asker,
    checks: call.checks,
    checkedByName: call.checkedByName,
    checkedOn: call.checkedOn,
    reason: call.reason,
    production: call.production,
    applications: await CastingApplications.countDocuments({ call: call.id }),
    minors: call.roles.some(({ ageFrom }) => ageFrom < adultAge),
    erased: call.erased,
    edition: call.edition,
    createdAt: call.createdAt.toISOString(),
    updatedAt: call.updatedAt.toISOString(),
  };
}
