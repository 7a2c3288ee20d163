import { listingKind } from '@contract/common';
import { freshnessStage } from '@contract/freshness';
import { useSearchParams } from 'react-router';
import { ageingPath } from '../paths';
import type { AgeingFilters } from './queries';

/** What the address narrows the list to, and the address of another choice. */
export function useAgeingFilters(): [AgeingFilters, (filters: AgeingFilters) => string] {
  const [url] = useSearchParams();
  const filters = {
    kind: listingKind
      .optional()
      .catch(undefined)
      .parse(url.get('kind') ?? undefined),
    stage: freshnessStage
      .optional()
      .catch(undefined)
      .parse(url.get('stage') ?? undefined),
  };
  const pathOf = ({ kind, stage }: AgeingFilters) => {
    const search = new URLSearchParams({ ...(kind && { kind }), ...(stage && { stage }) });
    return search.size === 0 ? ageingPath : `${ageingPath}?${search}`;
  };
  return [filters, pathOf];
}
