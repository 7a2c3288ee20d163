import type { ProductionView } from './contract';
import { today } from './counting';
import { namesOf } from './deskPeople';
import { currentEconomics } from './economics/current';
import { ProductionLog } from './log';
import type { ProductionDocument, SavedProduction } from './model';
import { presentProduction, type Reading } from './present';

/** What is read beside records to present them, as of now. */
export const readingFor = async (staff: ReadonlyMap<string, string>): Promise<Reading> => ({
  economics: await currentEconomics(),
  today: today(),
  staff,
});

/** The whole file as it stands. */
export async function show(production: ProductionDocument): Promise<ProductionView> {
  const [reading, logCount] = await Promise.all([
    namesOf([production.staff]).then(readingFor),
    ProductionLog.countDocuments({ production: production.id as string }),
  ]);
  return presentProduction(production.toObject() as SavedProduction, logCount, reading);
}
