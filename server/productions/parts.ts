import { ApiProblem, notFound } from '../http/problems';

interface Part {
  id: string;
}

/** Entries of one sort: a document holds 16 MB, and no production comes near. */
const most = 400;

/** The list with one part more; @throws conflict when it is full */
export function added<T extends Part>(list: readonly T[], part: T): T[] {
  if (list.length >= most) throw new ApiProblem('conflict', `At most ${most} entries: join some of them`);
  return [...list, part];
}

/** The list with one of its parts written anew; @throws not_found */
export function replaced<T extends Part>(list: readonly T[], id: string, part: (old: T) => T): T[] {
  if (!list.some((each) => each.id === id)) throw notFound('entry');
  return list.map((each) => (each.id === id ? part(each) : each));
}

/** The list without one of its parts. One that is gone already is no error: two people took out the same. */
export const without = <T extends Part>(list: readonly T[], id: string): T[] => list.filter((each) => each.id !== id);
