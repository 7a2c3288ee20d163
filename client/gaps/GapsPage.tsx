import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { ErrorNotice } from '../layout/ErrorNotice';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { vocabulariesQuery } from '../vocabularies/queries';
import { CopyCall } from './CopyCall';
import { FilterLine } from './FilterLine';
import styles from './Gaps.module.css';
import { GapTable } from './GapTable';
import { gapsQuery, useGapFilters } from './queries';
import { Trends } from './Trends';
import { useGapTexts } from './texts';

/** What the territory lacks: by what, where and when it was looked for in vain. */
export function GapsPage() {
  const words = useGapTexts();
  const [filters, narrow] = useGapFilters();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(gapsQuery(filters));
  const vocabularies = useQuery(vocabulariesQuery);
  const [first] = data?.pages ?? [];
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  return (
    <DeskFrame current="gaps">
      <div className={panes.panes}>
        <div className={panes.pane}>
          <header className={panes.head}>
            <h1 className={`${panes.title} ${styles.title}`}>{words.title}</h1>
            <span className={panes.meta}>{first && words.counted(first.total)}</span>
            {rows.length > 0 && vocabularies.data && <CopyCall rows={rows} />}
          </header>
          <div className={styles.body}>
            <p className={styles.lead}>{words.lead}</p>
            <FilterLine filters={filters} narrow={narrow} places={first?.byDepartement ?? []} />
            {!first &&
              (error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton height="240px" />)}
            {first && first.total === 0 && (
              <Notice title={isNarrowed ? words.noneNarrowed : words.none}>{!isNarrowed && words.noneText}</Notice>
            )}
            {first && first.total > 0 && vocabularies.data && (
              <>
                <Trends gaps={first} />
                <GapTable rows={rows} />
                {hasNextPage && (
                  <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                    {words.more}
                  </Button>
                )}
              </>
            )}
            {first && first.unknownWords > 0 && <p className={styles.unknown}>{words.unknown(first.unknownWords)}</p>}
          </div>
        </div>
      </div>
    </DeskFrame>
  );
}
