import type { Filters } from './filters';
import { useSearchTexts } from './texts';

/** Where, and for which words: "within 25 km", "on the map shown", "for “lake”". */
export function useWhere({ q, around, box }: Filters): string {
  const { results } = useSearchTexts();
  const parts = [q && results.forWords(q), around && results.within(around.radius), box && results.inBox];
  return parts.filter(Boolean).join(' ');
}
