import { invalid } from '../http/problems';
import { dayAfter } from '../productions/counting';
import { termOf } from '../vocabularies/vocabularies';
import type { CallInput } from './contract';

/** Days: two years, the usual limit of the CNIL for candidates (RESEARCH §6). */
const longestKept = 730;

/** What the shape alone does not say: terms that exist, roles told apart, dates in order. Throws invalid_input. */
export function checkCall(call: CallInput): void {
  const fields = { ...faultsOfDates(call), ...faultsOfRoles(call.roles) };
  if (!termOf('productionTypes', call.type)) fields.type = 'There is no such type of production';
  if (Object.keys(fields).length > 0) throw invalid(fields);
}

function faultsOfDates({ shootFrom, shootTo, applyBy, eraseOn }: CallInput): Record<string, string> {
  return {
    ...(shootFrom && shootTo && shootFrom > shootTo ? { shootTo: 'Not before the first shooting day' } : {}),
    ...(applyBy > eraseOn ? { eraseOn: 'Not before the last day to apply' } : {}),
    ...(eraseOn > dayAfter(applyBy, longestKept) ? { eraseOn: 'At most two years after the last day to apply' } : {}),
  };
}

function faultsOfRoles(roles: CallInput['roles']): Record<string, string> {
  const seen = new Set<string>();
  const faults: Record<string, string> = {};
  roles.forEach(({ id, plays }, place) => {
    if (seen.has(id)) faults[`roles.${place}.id`] = 'Each role has an id of its own';
    seen.add(id);
    if (plays.some((term) => !termOf('plays', term))) faults[`roles.${place}.plays`] = 'There is no such part';
  });
  return faults;
}
