import { kilometres } from '../common/distance';
import { fold } from '../common/fold';
import type { Entry } from '../listings/enter';

/** Records of the same name this close are one: a point for a castle may stand at its gate. Kilometres. */
export const twinsWithin = 0.3;

/** Where to look for the twins of an entry: under its reference and under its name. */
export const twinsKeys = ({ reference, title }: Entry): string[] => [
  `title ${fold(title)}`,
  ...(reference === undefined ? [] : [`reference ${reference}`]),
];

/**
 * Whether two rows of one file are the same listing: the same reference; or, where one has none, the same name within
 * 300 m; or, where rows are to be joined, the same name in the same commune.
 */
export function isTwin(some: Entry, other: Entry, joinRows: boolean): boolean {
  if (some.reference !== undefined && other.reference !== undefined) return some.reference === other.reference;
  if (fold(some.title) !== fold(other.title)) return false;
  if (joinRows && fold(some.place.commune) === fold(other.place.commune)) return true;
  return kilometres(some.place.position, other.place.position) <= twinsWithin;
}

/** The lists of another row of the same listing; what both say stands once. */
export function joinInto(entry: Entry, other: Entry): void {
  entry.tags = union(entry.tags, other.tags).slice(0, 20);
  if (entry.kind !== 'location' || other.kind !== 'location') return;
  entry.details.categories = union(entry.details.categories, other.details.categories).slice(0, 8);
  entry.details.pastShoots = union(entry.details.pastShoots, other.details.pastShoots).slice(0, 60);
}

function union<T>(some: readonly T[], others: readonly T[]): T[] {
  const byText = new Map([...some, ...others].map((each) => [JSON.stringify(each), each]));
  return [...byText.values()];
}
