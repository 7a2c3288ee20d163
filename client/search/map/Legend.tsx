import { useWords } from '../../i18n/words';
import { KindMark } from '../../kinds/KindMark';
import { kinds } from '../../kinds/kinds';
import { drawAlso } from '../changes';
import { type Filters, listedKinds } from '../filters';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import styles from './SearchMap.module.css';

/** The shapes of the map. Kinds that the list does not hold can be drawn beside it: who is near these places? */
export function Legend({ filters, change }: { filters: Filters; change: ChangeFilters }) {
  const { kinds: names } = useWords();
  const { map: words } = useSearchTexts();
  const listed = listedKinds(filters);
  return (
    <ul className={`${styles.plate} ${styles.legend}`} aria-label={words.legend}>
      {kinds.map((kind) => {
        const isDrawn = filters.also.includes(kind);
        return (
          <li key={kind}>
            {listed.includes(kind) ? (
              <span className={styles.entry}>
                <KindMark kind={kind} />
                {names[kind].one}
              </span>
            ) : (
              <button
                type="button"
                className={styles.entry}
                aria-pressed={isDrawn}
                title={words.alsoShow(names[kind].other)}
                onClick={() => change(drawAlso(kind, !isDrawn), { replace: true })}
              >
                <KindMark kind={kind} />
                {names[kind].one}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
