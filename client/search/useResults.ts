import type { SearchReply } from '@contract/directory';
import type { Card } from '@contract/listings';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLanguage } from '../i18n/language';
import type { Filters } from './filters';
import { resultsQuery } from './queries';

export interface Results {
  /** Undefined while the first answer is on its way. */
  cards: Card[] | undefined;
  total: number | undefined;
  facets: SearchReply['facets'] | undefined;
  kinds: SearchReply['kinds'] | undefined;
  error: Error | null;
  retry(): void;
  /** What is shown answers the question before. */
  isStale: boolean;
  isDegraded: boolean;
  isLoadingMore: boolean;
  moreFailed: boolean;
  loadMore(): void;
}

/** The results of the address: as many pages as it says, one under the other. */
export function useResults(filters: Filters): Results {
  const query = useInfiniteQuery(resultsQuery(filters, useLanguage()));
  const { data, fetchNextPage, hasNextPage, isFetching, isFetchNextPageError, isPlaceholderData } = query;
  const loaded = data?.pages.length ?? 0;
  const wanted = filters.page;
  useEffect(
    function loadUpToAddress() {
      if (loaded === 0 || loaded >= wanted || !hasNextPage || isFetching || isFetchNextPageError) return;
      void fetchNextPage();
    },
    [loaded, wanted, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage],
  );
  const [first] = data?.pages ?? [];
  const cards = useMemo(() => data?.pages.slice(0, wanted).flatMap(({ hits }) => hits), [data, wanted]);
  return {
    cards,
    total: first?.total,
    facets: first?.facets,
    kinds: first?.kinds,
    error: data ? null : query.error,
    retry: () => void query.refetch(),
    isStale: isPlaceholderData,
    isDegraded: first?.degraded ?? false,
    isLoadingMore: query.isFetchingNextPage,
    moreFailed: isFetchNextPageError,
    loadMore: () => void fetchNextPage(),
  };
}
