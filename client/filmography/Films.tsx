import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../layout/ErrorNotice';
import { Button } from '../ui/Button';
import { vocabulariesQuery } from '../vocabularies/queries';
import { FilmList } from './FilmList';
import styles from './Filmography.module.css';
import { FilterLine } from './FilterLine';
import { MapColumn } from './MapColumn';
import { Nothing } from './Nothing';
import { filmographyQuery } from './queries';
import { useFilmographyTexts } from './texts';
import { useFilters } from './useFilters';
import { Waiting } from './Waiting';
import { YearFigures } from './YearFigures';

/** The year in figures, then list and map: both show what the address asks for. */
export function Films() {
  const words = useFilmographyTexts();
  const [filters, change] = useFilters();
  const films = useInfiniteQuery(filmographyQuery(filters));
  const vocabularies = useQuery(vocabulariesQuery);
  const [first] = films.data?.pages ?? [];
  const error = films.error ?? vocabularies.error;
  const retry = () => void Promise.all([films.refetch(), vocabularies.refetch()]);
  const shownYear = filters.year ?? first?.years[0]?.year;
  return (
    <main id="content" tabIndex={-1} className={styles.content}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        {first?.items.some(({ demo }) => demo) && <p className={styles.demo}>{words.demo}</p>}
      </header>
      {first?.years.length !== 0 && (
        <div className={styles.figures}>
          <YearFigures year={shownYear} />
        </div>
      )}
      <FilterLine filters={filters} change={change} years={first?.years} total={first?.total} />
      {error && !films.data ? (
        <ErrorNotice error={error} onRetry={retry} />
      ) : (
        <div className={styles.columns}>
          <div id="films" tabIndex={-1} className={styles.list} aria-busy={films.isPlaceholderData}>
            {!first || !vocabularies.data ? (
              <Waiting />
            ) : first.total === 0 ? (
              <Nothing filters={filters} change={change} />
            ) : (
              <FilmList films={films.data?.pages.flatMap(({ items }) => items) ?? []} years={first.years} />
            )}
            {films.hasNextPage && (
              <Button onClick={() => void films.fetchNextPage()} disabled={films.isFetchingNextPage}>
                {words.more}
              </Button>
            )}
            {first && <p className={styles.method}>{words.note}</p>}
          </div>
          <MapColumn communes={first?.map} onPick={(commune) => change({ q: commune })} />
        </div>
      )}
    </main>
  );
}
