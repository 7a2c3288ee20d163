import type { CallInput, CastingRole } from '@contract/castings';
import { useDays } from '../listings/days';
import { useCastingTexts } from './texts';

/** `430 € par jour`; says so where nothing is said. */
export function usePay(): (pay: CastingRole['pay']) => string {
  const { pay: words } = useCastingTexts();
  return (pay) => (pay ? words[pay.per](pay.amount) : words.unsaid);
}

/** `du 12 mars au 3 avril`; empty where the days are not known. */
export function useShootDays(): (call: Pick<CallInput, 'shootFrom' | 'shootTo'>) => string {
  const words = useCastingTexts();
  const { day } = useDays();
  return ({ shootFrom, shootTo }) => {
    if (!shootFrom) return '';
    return shootTo && shootTo !== shootFrom ? words.fromTo(day(shootFrom), day(shootTo)) : words.from(day(shootFrom));
  };
}
