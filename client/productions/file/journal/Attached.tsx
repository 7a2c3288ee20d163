import { Icon } from '../../../ui/Icon';
import parts from '../parts.module.css';
import styles from './Composer.module.css';
import { useJournalTexts } from './texts';

/** The files that will go with an entry. */
export function Attached({ files, onDetach }: { files: readonly File[]; onDetach(file: File): void }) {
  const words = useJournalTexts();
  return (
    <ul className={styles.files} aria-label={words.dropped(files.length)}>
      {files.map((file) => (
        <li key={`${file.name} ${file.size} ${file.lastModified}`} className={styles.file}>
          <Icon name="document" size={14} />
          <span className={styles.name}>{file.name}</span>
          <span className={styles.size}>{words.bytes(file.size)}</span>
          <button
            type="button"
            className={parts.icon}
            aria-label={words.detach(file.name)}
            onClick={() => onDetach(file)}
          >
            <Icon name="cross" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
