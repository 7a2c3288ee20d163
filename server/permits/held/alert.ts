import { addDays, addWorkingDays } from '../../common/holidays';
import type { Day, ProductionStatus } from '../../productions/contract';
import type { Permit } from './contract';

/** Working days before the last day to file from which on it is soon. */
export const soonWorkingDays = 7;
/** Days before the end of what was granted from which on it is expiring. */
export const expiringDays = 7;

/** What an alert needs to know of a production. */
export interface Shooting {
  status: ProductionStatus;
  shoots: readonly { from: Day; to: Day }[];
}

/** Statuses of productions that still need their permits. */
export const liveStatuses: readonly ProductionStatus[] = ['enquiry', 'scouting', 'preparation', 'shooting'];

type Dated = Pick<Permit, 'status' | 'fileBy' | 'validTo'>;

/** What is wrong or soon will be with a permit, seen from a day; nothing is with those of a production that is over. */
export function alertOf({ status, fileBy, validTo }: Dated, production: Shooting, today: Day): Permit['alert'] {
  if (!liveStatuses.includes(production.status)) return null;
  if (status === 'toFile' && fileBy !== null) {
    if (fileBy < today) return 'late';
    return fileBy <= soonUntil(today) ? 'soon' : null;
  }
  if (status !== 'granted' || validTo === null) return null;
  if (validTo < today) return production.shoots.some(({ to }) => to >= today) ? 'expired' : null;
  return validTo <= expiringUntil(today) ? 'expiring' : null;
}

export const soonUntil = (today: Day): Day => addWorkingDays(today, soonWorkingDays);
export const expiringUntil = (today: Day): Day => addDays(today, expiringDays);
