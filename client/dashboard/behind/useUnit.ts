import { useAmounts } from '../../charts/amounts';
import type { Behind } from '../queries';
import { useDashboardTexts } from '../texts';

/** How values of a unit are written: bare in a row, with their unit in the sum; euros always to the euro. */
export function useUnit(unit: Behind['unit']) {
  const { behind } = useDashboardTexts();
  const { euros, tenths } = useAmounts();
  if (unit === 'euros') return { value: euros, total: euros };
  return { value: tenths, total: behind.units[unit] };
}
