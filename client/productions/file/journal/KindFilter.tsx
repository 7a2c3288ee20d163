import { classes } from '../../../ui/classes';
import styles from './Entry.module.css';
import { kinds, type LogKind } from './queries';
import { useJournalTexts } from './texts';

/** Which entries are shown: all, or one kind. */
export function KindFilter({ kind, onChange }: { kind: LogKind | null; onChange(kind: LogKind | null): void }) {
  const words = useJournalTexts();
  return (
    <fieldset className={styles.filter}>
      <legend className="unseen">{words.filter}</legend>
      {[null, ...kinds].map((each) => (
        <button
          key={each ?? 'all'}
          type="button"
          aria-pressed={each === kind}
          className={classes(styles.kind, each === kind && styles.chosen)}
          onClick={() => onChange(each)}
        >
          {each === null ? words.all : words.kinds[each]}
        </button>
      ))}
    </fieldset>
  );
}
