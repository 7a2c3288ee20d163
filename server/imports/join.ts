import { fold } from '../common/fold';
import type { Entry } from '../listings/enter';

/** What makes two rows of one file the same listing: the reference, or name and commune where rows are to be joined. */
export function twinKey({ reference, title, place }: Entry, joinRows: boolean): string {
  if (reference !== undefined) return reference;
  const { lat, lng } = place.position;
  return [fold(title), ...(joinRows ? [fold(place.commune)] : [lat, lng])].join('\n');
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
