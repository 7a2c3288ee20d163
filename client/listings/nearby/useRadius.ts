import { useUrlField } from '../useUrlField';

/** Kilometres: on foot from the base, a drive before call time, the day's reach. */
export const radii = [10, 30, 60] as const;
const usual = 30;

/** How far around a listing the reader looks, as `?radius=60`. */
export function useRadius(): [number, (radius: number) => void] {
  const [field, setField] = useUrlField('radius');
  const radius = radii.find((choice) => String(choice) === field) ?? usual;
  return [radius, (next) => setField(next === usual ? undefined : String(next))];
}
