import { invalid } from '../http/problems';
import type { Economics } from '../productions/economics/contract';
import { termOf } from '../vocabularies/vocabularies';

/** @throws invalid_input with every rate that names a type which is no term, or one that another rate has */
export function checkTypes({ dayRates }: Economics): void {
  const seen = new Set<string>();
  const fields: Record<string, string> = {};
  dayRates.forEach(({ types }, rate) => {
    types.forEach((type, place) => {
      const field = `dayRates.${rate}.types.${place}`;
      if (!termOf('productionTypes', type)) fields[field] = `There is no type of production "${type}"`;
      else if (seen.has(type)) fields[field] = `"${type}" has a rate already: each type stands in one`;
      seen.add(type);
    });
  });
  if (Object.keys(fields).length > 0) throw invalid(fields);
}
