import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { LostPage } from './layout/LostPage';
import { PageBoundary } from './layout/PageBoundary';
import { listingPath, searchPath } from './paths';

const SearchPage = lazy(async () => ({ default: (await import('./search/SearchPage')).SearchPage }));
const ListingPage = lazy(async () => ({ default: (await import('./listings/ListingPage')).ListingPage }));

/** Every page with its address, loaded on demand: the table of contents of the site. */
export function Pages() {
  return (
    <PageBoundary>
      <Suspense>
        <Routes>
          <Route path={searchPath} element={<SearchPage />} />
          <Route path={listingPath(':slug')} element={<ListingPage />} />
          <Route path="*" element={<LostPage />} />
        </Routes>
      </Suspense>
    </PageBoundary>
  );
}

/** Declarative routes: react-query loads and keeps the data, so the router's own loaders would be 15 kB unused. */
export const Site = () => (
  <BrowserRouter>
    <Pages />
  </BrowserRouter>
);
