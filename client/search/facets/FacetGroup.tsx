import { useMemo, useState } from 'react';
import { useFormats } from '../../i18n/format';
import { Checkbox } from '../../ui/Checkbox';
import { useTerms } from '../../vocabularies/queries';
import { choose } from '../changes';
import { useFacetLabel } from '../chosen';
import type { Facet } from '../facets';
import { holds } from '../folding';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import { type FacetRow, topRows, treeRows } from './branches';
import styles from './Facets.module.css';

interface FacetGroupProps {
  facet: Facet;
  /** Value → how many. */
  counts: Record<string, number>;
  chosen: readonly string[];
  change: ChangeFilters;
}

const shownAtFirst = 6;
/** From so many values on, finding one takes a search. */
const many = 15;

/** One facet: its strongest values, the others on demand. */
export function FacetGroup({ facet, counts, chosen, change }: FacetGroupProps) {
  const { facets: words } = useSearchTexts();
  const [isWhole, setWhole] = useState(false);
  const [typed, setTyped] = useState('');
  const [top, tree] = useRows(facet, counts, chosen);
  if (tree.length === 0) return null;

  const name = words.names[facet.field];
  const shown = isWhole ? tree.filter(({ label }) => holds(label, typed)) : top;
  const hidden = tree.length - top.length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{name}</legend>
      {isWhole && tree.length > many && (
        <input
          className={styles.search}
          type="search"
          aria-label={words.search(name)}
          placeholder={words.search(name)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {shown.map((row) => (
        <FacetLine key={row.value} row={row} onChange={(on) => change(choose(facet.field, row.value, on))} />
      ))}
      {shown.length === 0 && <p className={styles.nothing}>{words.nothing}</p>}
      {hidden > 0 && (
        <button type="button" className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.less : words.more(hidden)}
        </button>
      )}
    </fieldset>
  );
}

/** How far a value is moved in under its broader term. */
const depths = [undefined, styles.under, styles.farUnder];

function FacetLine({ row, onChange }: { row: FacetRow; onChange: (on: boolean) => void }) {
  const { number } = useFormats();
  return (
    <Checkbox className={depths[row.depth]} checked={row.chosen} onChange={onChange} aside={number(row.count)}>
      {row.label}
    </Checkbox>
  );
}

/** What is counted or chosen, with its label: the strongest first, and as a tree. */
function useRows(facet: Facet, counts: Record<string, number>, chosen: readonly string[]) {
  const terms = useTerms();
  const label = useFacetLabel();
  return useMemo(() => {
    const values = [...new Set([...Object.keys(counts), ...chosen])];
    const rows = values
      .map((value) => ({
        value,
        label: label(facet.field, value),
        count: counts[value] ?? 0,
        chosen: chosen.includes(value),
      }))
      .filter((row) => row.count > 0 || row.chosen);
    return [topRows(rows, shownAtFirst, facet, terms), treeRows(rows, facet, terms)] as const;
  }, [facet, counts, chosen, terms, label]);
}
