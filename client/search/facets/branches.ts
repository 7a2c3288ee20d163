import type { Terms } from '../../vocabularies/queries';
import type { Facet } from '../facets';

/** One value of a facet, ready to be shown. */
export interface FacetRow {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
  /** 0 for a broad term, one more for each level under it. */
  depth: number;
}

type Row = Omit<FacetRow, 'depth'>;
type Order = (a: Row, b: Row) => number;

const byCount: Order = (a, b) => b.count - a.count || a.label.localeCompare(b.label);
const byWeight: Order = (a, b) => Number(b.chosen) - Number(a.chosen) || byCount(a, b);

/** The order of the vocabulary, for facets that have one of their own; by count for the others. */
function orderOf({ vocabulary, isOrdered }: Facet, terms: Terms): Order {
  if (!vocabulary || !isOrdered) return byCount;
  const place = new Map(terms.all(vocabulary).map(({ id }, index) => [id, index]));
  return (a, b) => (place.get(a.value) ?? 0) - (place.get(b.value) ?? 0);
}

/** At most so many values with most behind them, chosen ones first; broad terms that only hold others stay out. */
export function topRows(rows: Row[], most: number, facet: Facet, terms: Terms): FacetRow[] {
  const isBroad = broadIn(facet, terms);
  const top = rows
    .filter(({ value, chosen }) => chosen || !isBroad(value))
    .sort(byWeight)
    .slice(0, most);
  return (facet.isOrdered ? top.sort(orderOf(facet, terms)) : top).map((row) => ({ ...row, depth: 0 }));
}

/** All values, each under its broader term where the vocabulary has levels. */
export function treeRows(rows: Row[], facet: Facet, terms: Terms): FacetRow[] {
  const { vocabulary } = facet;
  const order = orderOf(facet, terms);
  const known = new Set(rows.map(({ value }) => value));
  const parentOf = ({ value }: Row) => {
    const parent = vocabulary && terms.term(vocabulary, value)?.parent;
    return parent && known.has(parent) ? parent : '';
  };
  const under = (parent: string, depth: number): FacetRow[] =>
    rows
      .filter((row) => parentOf(row) === parent)
      .sort(order)
      .flatMap((row) => [{ ...row, depth }, ...under(row.value, depth + 1)]);
  return under('', 0);
}

function broadIn({ vocabulary }: Facet, terms: Terms): (value: string) => boolean {
  const parents = new Set(vocabulary && terms.all(vocabulary).map(({ parent }) => parent));
  return (value) => parents.has(value);
}
