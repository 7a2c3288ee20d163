import type { Day } from './contract';
import { isShot } from './counting';
import type { ProductionRecord } from './record';

type Guarded = Pick<
  ProductionRecord,
  'confidential' | 'publicFrom' | 'status' | 'statusHistory' | 'type' | 'deletedAt'
>;

/**
 * Whether the public may know that a production exists. Only what has been shot, and only once released by hand or by
 * its date: until then no list, figure, map, search or export for the public holds it.
 */
export const isReleased = (production: Guarded, today: Day): boolean =>
  production.deletedAt === null &&
  isShot(production) &&
  (!production.confidential || (production.publicFrom !== null && production.publicFrom <= today));
