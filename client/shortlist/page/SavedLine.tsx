import { useFormats } from '../../i18n/format';
import { useShortlistTexts } from '../texts';
import type { Opened } from './opened';
import styles from './SavedLine.module.css';

/** "kept at 14:06", where one writes; its room is kept while there is nothing to say. */
export function SavedLine({ opened: { isSaving, keptAt } }: { opened: Opened }) {
  const { head } = useShortlistTexts();
  const { time } = useFormats();
  const said = isSaving ? head.saving : keptAt && head.kept(time(keptAt));
  return (
    <p className={styles.line} role="status">
      {said}
    </p>
  );
}
