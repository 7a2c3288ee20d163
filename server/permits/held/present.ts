import type { Day } from '../../productions/contract';
import { alertOf, type Shooting } from './alert';
import type { Permit } from './contract';
import type { PermitDocument, PermitRecord } from './model';
import { nextSteps } from './steps';

type Saved = PermitRecord & { _id: PermitDocument['_id'] };

/** A permit as the desk reads it. */
export function presentPermit(permit: Saved, production: Shooting, today: Day): Permit {
  const { authority, subject, places, needs, contact, fileBy, filedOn, decidedOn, validFrom, validTo } = permit;
  const { reference, note, rule, status, documents, edition } = permit;
  return {
    id: String(permit._id),
    production: permit.production,
    ...{ authority, subject, places, needs, contact, fileBy, filedOn, decidedOn, validFrom, validTo },
    ...{ reference, note, rule, status, documents, edition },
    next: nextSteps(status),
    history: permit.history.map(({ status, at, byName }) => ({ status, at: at.toISOString(), byName })),
    files: permit.files.map(({ id, name, type, bytes }) => ({ id, name, type, bytes })),
    alert: alertOf(permit, production, today),
  };
}

/** To file first, by their day, and before them those that are to be asked now; then what is under way, then the rest. */
export const byNextToFile = (one: Permit, other: Permit): number =>
  rankOf(one) - rankOf(other) ||
  (dayOf(one) ?? '').localeCompare(dayOf(other) ?? '') ||
  one.authority.localeCompare(other.authority, 'fr') ||
  one.id.localeCompare(other.id);

const order: readonly Permit['status'][] = ['toFile', 'requested', 'completed', 'granted', 'refused', 'notNeeded'];
const rankOf = ({ status }: Permit): number => order.indexOf(status);
const dayOf = ({ status, fileBy, filedOn, validTo }: Permit): Day | null => {
  if (status === 'toFile') return fileBy;
  return status === 'granted' ? validTo : filedOn;
};
