import type { ListingKind } from '@contract/common';
import type { FacetField } from '@contract/directory';
import type { NearbyGroup } from './texts';

interface GroupSearch {
  kind: ListingKind;
  /** What narrows the search to the group; a group that is "all the rest" has nothing to say it with. */
  facets: [FacetField, string][];
}

const service = (...values: string[]): [FacetField, string][] => values.map((value) => ['service', value]);

/** How each group is found on the search page. */
export const groupSearch: Record<NearbyGroup['group'], GroupSearch> = {
  technician: { kind: 'technician', facets: [] },
  lodging: { kind: 'company', facets: service('stay') },
  food: { kind: 'company', facets: service('food') },
  hire: { kind: 'company', facets: service('equipment', 'logistics', 'art_firm', 'costume_firm', 'space') },
  firm: { kind: 'company', facets: [] },
  location: { kind: 'location', facets: [] },
  actor: { kind: 'actor', facets: [] },
};
