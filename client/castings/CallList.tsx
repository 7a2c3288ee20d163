import { useInfiniteQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../layout/ErrorNotice';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { CallFilters } from './CallFilters';
import { CallRow } from './CallRow';
import styles from './Casting.module.css';
import { callsQuery } from './queries';
import { useCastingTexts } from './texts';
import { useWishes } from './useWishes';

/** Open calls with what narrows them, the next last day first. */
export function CallList() {
  const words = useCastingTexts();
  const { wishes, isNarrow, change, clear } = useWishes();
  const { data, error, refetch, hasNextPage, fetchNextPage, isPlaceholderData } = useInfiniteQuery(callsQuery(wishes));
  const calls = data?.pages.flatMap((page) => page.calls) ?? [];
  return (
    <section aria-label={words.title}>
      <CallFilters wishes={wishes} change={change} total={data?.pages[0]?.total} />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="240px" />}
      {data && calls.length === 0 && (
        <Notice
          title={isNarrow ? words.nothingNarrow : words.nothing}
          action={
            isNarrow && (
              <Button size="small" onClick={clear}>
                {words.showAll}
              </Button>
            )
          }
        >
          {!isNarrow && words.nothingText}
        </Notice>
      )}
      <ul className={styles.calls} aria-busy={isPlaceholderData || undefined}>
        {calls.map((call) => (
          <CallRow key={call.code} call={call} />
        ))}
      </ul>
      {hasNextPage && (
        <Button className={styles.more} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </section>
  );
}
