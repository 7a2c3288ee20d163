import { Skeleton } from '../ui/Skeleton';
import styles from './Filmography.module.css';
import { useFilmographyTexts } from './texts';

const rows = ['a', 'b', 'c', 'd', 'e'];

/** Rows of the height of what is coming. */
export function Waiting() {
  const words = useFilmographyTexts();
  return (
    <div className={styles.waiting}>
      <p className="unseen">{words.waiting}</p>
      {rows.map((row) => (
        <Skeleton key={row} height="112px" />
      ))}
    </div>
  );
}
