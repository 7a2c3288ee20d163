import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { ErrorNotice } from '../layout/ErrorNotice';
import { ageingPath, settingsPath } from '../paths';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { AgedRow } from './AgedRow';
import styles from './Ageing.module.css';
import { FilterLine } from './FilterLine';
import { type AgedListing, ageingQuery, stages } from './queries';
import { StageBar } from './StageBar';
import { useFreshnessTexts } from './texts';
import { useAgeingFilters } from './useAgeingFilters';

/** How old the directory is, by kind and stage, and its oldest listings. */
export function AgeingPage() {
  const { ageing: words } = useFreshnessTexts();
  const [filters, pathOf] = useAgeingFilters();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    ageingQuery(filters),
  );
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const all = first?.kinds.reduce((sum, kind) => sum + stages.reduce((part, stage) => part + kind.stages[stage], 0), 0);
  return (
    <DeskFrame current="directory">
      <div className={panes.panes}>
        <div className={panes.pane}>
          <header className={panes.head}>
            <h1 className={styles.title}>{words.title}</h1>
            <span className={panes.meta}>{all !== undefined && words.counted(all)}</span>
            <Link className={styles.settings} to={settingsPath}>
              {words.settings}
            </Link>
          </header>
          <div className={styles.body}>
            {!first && (error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Waiting />)}
            {first && (
              <>
                <section className={styles.kinds} aria-label={words.byKind}>
                  {first.kinds.map((aged) => (
                    <StageBar
                      key={aged.kind}
                      aged={aged}
                      isCurrent={(stage) => filters.kind === aged.kind && filters.stage === stage}
                      pathOf={(stage) => pathOf({ kind: aged.kind, stage })}
                    />
                  ))}
                </section>
                <div className={styles.listHead}>
                  <h2 className={styles.listTitle}>
                    {words.list} <span className={panes.meta}>{words.shown(first.total)}</span>
                  </h2>
                  <FilterLine />
                </div>
                {items.length > 0 ? (
                  <Aged items={items} />
                ) : (
                  <Notice title={words.none} action={<Link to={ageingPath}>{words.reset}</Link>} />
                )}
                {hasNextPage && (
                  <Button className={styles.more} disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                    {words.more}
                  </Button>
                )}
              </>
            )}
          </div>
        </div>
      </div>
    </DeskFrame>
  );
}

function Aged({ items }: { items: readonly AgedListing[] }) {
  const { ageing: words } = useFreshnessTexts();
  const { columns } = words;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[columns.listing, columns.stage, columns.confirmed, columns.asked, columns.owner].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">
            <span className="unseen">{words.confirm}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <AgedRow key={item.slug} item={item} />
        ))}
      </tbody>
    </table>
  );
}

const Waiting = () => (
  <div className={styles.waiting}>
    <Skeleton height="64px" />
    <Skeleton height="64px" />
    <Skeleton height="64px" />
  </div>
);
