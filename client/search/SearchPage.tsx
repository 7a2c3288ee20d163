import { lazy, Suspense, useRef, useState } from 'react';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { classes } from '../ui/classes';
import { phone, useMedia, wide } from '../ui/useMedia';
import { SearchBox } from './bar/SearchBox';
import { Chips } from './Chips';
import { ChosenBar } from './ChosenBar';
import { useChosen } from './chosen';
import { FilterDrawer } from './FilterDrawer';
import { Facets } from './facets/Facets';
import { KindTabs } from './KindTabs';
import { Results } from './results/Results';
import styles from './SearchPage.module.css';
import { SheetPill } from './SheetPill';
import { createSpotlight, SpotlightContext } from './spotlight';
import { useSearchTexts } from './texts';
import { useCovered } from './useCovered';
import { useFilters } from './useFilters';
import { useKeptFocus } from './useKeptFocus';
import { useKeptScroll } from './useKeptScroll';
import { useKnownFilters } from './useKnownFilters';
import { useNotedSearch } from './useNotedSearch';
import { useResults } from './useResults';
import { useTitle } from './useTitle';

// The map is a third of the script of this page. The list need not wait for it, nor its loading for the list.
const mapScript = import('./map/SearchMap');
const SearchMap = lazy(async () => ({ default: (await mapScript).SearchMap }));

const noCards: never[] = [];

/** Map, list and facets are one thing, driven by the address. */
export function SearchPage() {
  const words = useSearchTexts();
  const [asked, change] = useFilters();
  const filters = useKnownFilters(asked);
  const found = useResults(filters);
  useNotedSearch(filters, found.isStale ? undefined : found.total);
  const chosen = useChosen(filters);
  const [spotlight] = useState(createSpotlight);
  const [isFiltering, setFiltering] = useState(false);
  const isPhone = useMedia(phone);
  const hasFacetColumn = useMedia(wide);
  const list = useRef<HTMLDivElement>(null);
  const halfOpen = useRef<HTMLSpanElement>(null);
  const covered = useCovered(list, isPhone);
  useKeptScroll({ list, start: halfOpen, filters, isReady: found.cards !== undefined });
  useKeptFocus(list, found.cards !== undefined);
  const facets = <Facets filters={filters} change={change} counts={found.facets} hasFailed={found.error !== null} />;
  const openFilters = () => setFiltering(true);

  return (
    <SpotlightContext value={spotlight}>
      <PageMeta title={useTitle(filters, found.total)} description={words.description} />
      <div className={styles.page}>
        <TopBar skipTo={{ id: 'results', label: words.results.skip }}>
          <SearchBox filters={filters} change={change} />
        </TopBar>
        <div className={styles.bar}>
          <KindTabs filters={filters} counts={found.kinds} />
          {!isPhone && (
            <ChosenBar chosen={chosen} change={change} onFilters={hasFacetColumn ? undefined : openFilters} />
          )}
        </div>
        <main id="content" tabIndex={-1} className={classes(styles.main, chosen.length > 0 && styles.withChips)}>
          <h1 className="unseen">{words.heading}</h1>
          {hasFacetColumn && (
            <aside className={styles.facets} aria-label={words.facets.heading}>
              {facets}
            </aside>
          )}
          {isPhone && <span ref={halfOpen} className={styles.halfOpen} />}
          <div ref={list} id="results" tabIndex={-1} className={styles.list}>
            {isPhone && <span className={styles.grip} />}
            {isPhone && <Chips chosen={chosen} change={change} />}
            <Results filters={filters} change={change} found={found} />
          </div>
          <div className={styles.map}>
            <Suspense>
              <SearchMap filters={filters} change={change} cards={found.cards ?? noCards} covered={covered} />
            </Suspense>
          </div>
        </main>
      </div>
      {isPhone && <SheetPill sheet={list} filtersLabel={words.facets.open(chosen.length)} onFilters={openFilters} />}
      <FilterDrawer
        open={isFiltering && !hasFacetColumn}
        onClose={() => setFiltering(false)}
        filters={filters}
        change={change}
        total={found.total}
      >
        {facets}
      </FilterDrawer>
    </SpotlightContext>
  );
}
