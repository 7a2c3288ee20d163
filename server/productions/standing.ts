import type { Day, Standing } from './contract';
import { daysByYear, judge, shootingDays, shootsOf } from './counting';
import type { Economics } from './economics/contract';
import type { ProductionRecord } from './record';
import { directSpend, gradesOf, totalOf } from './spend';

type Figures = Pick<ProductionRecord, 'type' | 'status' | 'statusHistory' | 'shoots' | 'spend' | 'people' | 'volumes'>;

/** What counting says of one production, seen from a day. */
export function standingOf(production: Figures, economics: Economics, today: Day): Standing {
  const days = shootingDays(shootsOf(production), economics.territory);
  const amounts = directSpend(production, daysByYear(days), economics);
  return { ...judge(production, economics.territory, today), spend: totalOf(amounts), grades: gradesOf(amounts) };
}
