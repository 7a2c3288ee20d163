import { TopBar } from '../layout/TopBar';

/** Map, list and facets: one thing, driven by the address. */
export function SearchPage() {
  return <TopBar />;
}
