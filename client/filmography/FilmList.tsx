import type { FilmographyEntry } from '@contract/filmography';
import { useId } from 'react';
import { Film } from './Film';
import styles from './FilmList.module.css';
import { useFilmographyTexts } from './texts';

interface FilmListProps {
  /** Newest first. */
  films: readonly FilmographyEntry[];
  years: readonly { year: number; productions: number }[];
}

/** What was shot here, year by year. */
export function FilmList({ films, years }: FilmListProps) {
  const shown = [...new Set(films.map(({ year }) => year))];
  return shown.map((year, place) => (
    <Year
      key={year}
      year={year}
      films={films.filter((film) => film.year === year)}
      total={years.find((each) => each.year === year)?.productions ?? 0}
      isFirst={place === 0}
    />
  ));
}

interface YearProps {
  year: number;
  films: readonly FilmographyEntry[];
  total: number;
  isFirst: boolean;
}

function Year({ year, films, total, isFirst }: YearProps) {
  const words = useFilmographyTexts();
  const id = useId();
  return (
    <section className={styles.year} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.number}>
          {year}
        </h2>
        <p className={styles.total}>{words.found(total)}</p>
      </header>
      <ul>
        {films.map((film, place) => (
          <Film key={film.slug} film={film} eager={isFirst && place < 4} />
        ))}
      </ul>
    </section>
  );
}
