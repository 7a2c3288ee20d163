import type { CallInput, CastingRole } from '@contract/castings';
import type { CallWords } from './texts';

/** A role while it is typed: a number that is not there yet is no number. */
export type RoleDraft = Omit<CastingRole, 'ageFrom' | 'ageTo' | 'count'> & {
  ageFrom: number | null;
  ageTo: number | null;
  count: number | null;
};
export type CallDraft = Omit<CallInput, 'roles'> & { roles: readonly RoleDraft[] };

export const blankRole = (): RoleDraft => ({
  id: crypto.randomUUID().slice(0, 8),
  name: { fr: '', en: '' },
  kind: 'supporting',
  plays: [],
  ageFrom: 18,
  ageTo: null,
  count: 1,
  description: { fr: '', en: '' },
  pay: null,
  days: null,
});

export const blankCall = (): CallDraft => ({
  title: '',
  type: 'feature_fiction',
  company: '',
  summary: { fr: '', en: '' },
  roles: [blankRole()],
  shootFrom: null,
  shootTo: null,
  place: '',
  applyBy: '',
  eraseOn: '',
});

/** Path of a field of a call → what to say of it. */
export const faultsOfCall = ({ faults }: CallWords): Record<string, string> => ({
  title: faults.title,
  company: faults.company,
  applyBy: faults.applyBy,
  eraseOn: faults.eraseOn,
  shootTo: faults.shootTo,
  'roles.name': faults.roleName,
  'roles.ageFrom': faults.age,
  'roles.ageTo': faults.age,
  'roles.count': faults.count,
  'roles.pay.amount': faults.amount,
  'roles.days': faults.days,
});

/** The same where the call stands inside something larger. */
export const inside = (at: string, faults: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(faults).map(([path, text]) => [`${at}.${path}`, text]));
