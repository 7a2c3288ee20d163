import { readDay, today } from '../days';
import { useUrlField } from '../useUrlField';

/** The day looked at, as `?date=2026-10-12`, so that a link shows the same light; today where the address names none. */
export function useDayInUrl(): [string, (day: string) => void] {
  const [field, setField] = useUrlField('date');
  const now = today();
  return [readDay(field) ?? now, (day) => setField(day === now ? undefined : day)];
}
