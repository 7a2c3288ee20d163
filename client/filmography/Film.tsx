import type { FilmographyEntry } from '@contract/filmography';
import { Link } from 'react-router';
import { useAmounts } from '../charts/amounts';
import { useWords } from '../i18n/words';
import { comingFrom } from '../layout/BackLink';
import { listingPath } from '../paths';
import { Picture } from '../photos/Picture';
import { useTerms } from '../vocabularies/queries';
import styles from './Film.module.css';
import { useFilmographyTexts } from './texts';
import { useHere } from './useHere';

/** Names beyond these help nobody. */
const mostPlaces = 6;

/** One film or series: what it is, who made it, where it was shot, with a picture of the first place. */
export function Film({ film, eager }: { film: FilmographyEntry; eager: boolean }) {
  const words = useFilmographyTexts();
  const { illustration } = useWords();
  return (
    <li className={styles.film}>
      <div className={styles.figure}>
        {film.photo && (
          <>
            <Picture photo={film.photo} alt="" sizes="(max-width: 760px) 112px, 168px" eager={eager} />
            {film.photo.illustration && <span className={styles.drawn}>{illustration}</span>}
          </>
        )}
      </div>
      <div className={styles.text}>
        <h3 className={styles.title}>
          <cite className={styles.name}>{film.title}</cite>
          {film.season !== null && <span className={styles.season}>{words.season(film.season)}</span>}
        </h3>
        <p className={styles.meta}>{useLine(film)}</p>
        {film.note && <p className={styles.note}>{film.note}</p>}
        <Places film={film} />
        <Links film={film} />
      </div>
    </li>
  );
}

/** `Téléfilm, de Maud Roucaute · Palissade · 22 jours ici · sorti en 2025`. */
function useLine({ type, directors, companies, days, releasedOn }: FilmographyEntry): string {
  const words = useFilmographyTexts();
  const terms = useTerms();
  const { count } = useAmounts();
  const what = terms.label('productionTypes', type);
  return [
    directors.length > 0 ? `${what}, ${words.by(directors.join(', '))}` : what,
    companies[0],
    days > 0 && words.shotFor(count(days, words.day, words.dayPlural)),
    releasedOn && words.released(releasedOn.slice(0, 4)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Places({ film: { places } }: { film: FilmographyEntry }) {
  const words = useFilmographyTexts();
  const here = useHere();
  if (places.length === 0) return null;
  return (
    <ul className={styles.places} aria-label={words.places}>
      {places.slice(0, mostPlaces).map(({ name, commune, listing }) => (
        <li key={listing ?? ` ${name}`}>
          {listing === null ? (
            name
          ) : (
            <Link to={listingPath(listing)} state={comingFrom(here, words.title)} title={commune}>
              {name}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function Links({ film: { links } }: { film: FilmographyEntry }) {
  if (links.length === 0) return null;
  return (
    <p className={styles.links}>
      {links.map(({ label, url }) => (
        <a key={url} href={url} rel="noreferrer">
          {label || new URL(url).hostname}
        </a>
      ))}
    </p>
  );
}
