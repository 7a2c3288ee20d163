import { type LogEntry, readAttachment } from '@contract/productions';
import { urlOf } from '../../../api';
import { Icon } from '../../../ui/Icon';
import styles from './Entry.module.css';
import { useJournalTexts } from './texts';

/** What came with an entry, each a download. */
export function Attachments({ id, files }: { id: string; files: LogEntry['attachments'] }) {
  const words = useJournalTexts();
  if (files.length === 0) return null;
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          <a
            className={styles.file}
            href={urlOf(readAttachment.path, { id, part: file.id }, {})}
            download={file.name}
            aria-label={words.file(file.name, words.bytes(file.bytes))}
          >
            <Icon name="document" size={14} />
            <span className={styles.name}>{file.name}</span>
            <span className={styles.size}>{words.bytes(file.bytes)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
