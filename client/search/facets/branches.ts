import type { VocabularyName } from '@contract/vocabularies';
import type { Terms } from '../../vocabularies/queries';

/** One value of a facet, ready to be shown. */
export interface FacetRow {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
  /** 0 for a broad term, 1 for what stands under it. */
  depth: number;
}

type Row = Omit<FacetRow, 'depth'>;

const byWeight = (a: Row, b: Row) =>
  Number(b.chosen) - Number(a.chosen) || b.count - a.count || a.label.localeCompare(b.label);

/** The values with most behind them, chosen ones first; broad terms that only hold others stay out. */
export function topRows(rows: Row[], vocabulary: VocabularyName | undefined, terms: Terms): FacetRow[] {
  const isBroad = broadIn(vocabulary, terms);
  return rows
    .filter(({ value, chosen }) => chosen || !isBroad(value))
    .sort(byWeight)
    .map((row) => ({ ...row, depth: 0 }));
}

/** All values, each under its broader term where the vocabulary has two levels. */
export function treeRows(rows: Row[], vocabulary: VocabularyName | undefined, terms: Terms): FacetRow[] {
  const known = new Set(rows.map(({ value }) => value));
  const parentOf = ({ value }: Row) => {
    const parent = vocabulary && terms.term(vocabulary, value)?.parent;
    return parent && known.has(parent) ? parent : '';
  };
  const under = (parent: string, depth: number): FacetRow[] =>
    rows
      .filter((row) => parentOf(row) === parent)
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
      .flatMap((row) => [{ ...row, depth }, ...under(row.value, depth + 1)]);
  return under('', 0);
}

function broadIn(vocabulary: VocabularyName | undefined, terms: Terms): (value: string) => boolean {
  const parents = new Set(vocabulary && terms.all(vocabulary).map(({ parent }) => parent));
  return (value) => parents.has(value);
}
