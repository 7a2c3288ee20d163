import { notFound } from '../http/problems';

interface Part {
  id: string;
}

/** The list with one of its parts written anew; @throws not_found */
export function replaced<T extends Part>(list: readonly T[], id: string, part: (old: T) => T): T[] {
  if (!list.some((each) => each.id === id)) throw notFound('entry');
  return list.map((each) => (each.id === id ? part(each) : each));
}

/** The list without one of its parts. One that is gone already is no error: two people took out the same. */
export const without = <T extends Part>(list: readonly T[], id: string): T[] => list.filter((each) => each.id !== id);
