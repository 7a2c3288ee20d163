import { useQuery } from '@tanstack/react-query';
import { useDebounced } from '../../ui/useDebounced';
import { useTerms } from '../../vocabularies/queries';
import { useFileTexts } from '../file/texts';
import { twinsQuery } from '../queries';
import { useRoomTexts } from '../texts';
import styles from './Entry.module.css';

/** Files whose title holds the words one is typing: the same project may be on record already. */
export function Twins({ title, onOpen }: { title: string; onOpen(id: string): void }) {
  const words = useRoomTexts().form;
  const { status: names } = useFileTexts();
  const terms = useTerms();
  const asked = useDebounced(title.trim(), 200);
  const twins = useQuery(twinsQuery(asked)).data?.items ?? [];
  if (title.trim().length < 3 || twins.length === 0) return null;
  return (
    <section className={styles.twins} aria-label={words.twins} aria-live="polite">
      <span className={styles.twinsTitle}>{words.twins}</span>
      <ul>
        {twins.map(({ id, title: other, type, status, number }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <b>{other}</b> · {terms.label('productionTypes', type)} · {names[status]} · {number}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
