import type { SearchReply } from '@contract/directory';
import { Fragment } from 'react';
import { Skeleton } from '../../ui/Skeleton';
import { facetsOf } from '../facets';
import { type Filters, listedKinds } from '../filters';
import type { ChangeFilters } from '../useFilters';
import { FacetGroup } from './FacetGroup';
import styles from './Facets.module.css';
import { Radius } from './Radius';

interface FacetsProps {
  filters: Filters;
  change: ChangeFilters;
  counts: SearchReply['facets'] | undefined;
  /** There is nothing to wait for. */
  hasFailed: boolean;
}

const none: Record<string, number> = {};
const nothing: string[] = [];

/** All that narrows the search, with what each choice would leave. */
export function Facets({ filters, change, counts, hasFailed }: FacetsProps) {
  const facets = facetsOf(listedKinds(filters));
  return (
    <div className={styles.facets}>
      {facets.map((facet, place) => (
        <Fragment key={facet.field}>
          <FacetGroup
            facet={facet}
            counts={counts?.[facet.field] ?? none}
            chosen={filters.facets[facet.field] ?? nothing}
            change={change}
          />
          {place === 0 && counts && <Radius filters={filters} change={change} />}
        </Fragment>
      ))}
      {!counts && !hasFailed && waitingLines.map((line) => <Skeleton key={line} height="18px" width={`${line}%`} />)}
    </div>
  );
}

/** Widths of the lines that stand in for the facets, in percent. */
const waitingLines = [40, 82, 70, 90, 64, 76];
