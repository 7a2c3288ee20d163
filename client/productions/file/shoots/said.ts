import type { Shoot, ShootPlace } from '@contract/productions';
import { useFigures } from '../figures';
import { useShootTexts } from './texts';

/** `14 oct. – 18 oct.`: a period in a few words. */
export function useShootSaid(): (shoot: Pick<Shoot, 'from' | 'to'>) => string {
  const words = useShootTexts();
  const { day } = useFigures();
  return ({ from, to }) => words.range(day(from), day(to));
}

/** What a place is called: its name, else its commune or address. */
export const placeName = ({ name, commune, address }: ShootPlace): string => name || commune || address;
