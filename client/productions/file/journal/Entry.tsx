import type { LogEntry } from '@contract/productions';
import { useState } from 'react';
import { useFormats } from '../../../i18n/format';
import { Initials } from '../../../session/Initials';
import { isNeeded } from '../keeping/checks';
import { Editor } from '../keeping/Editor';
import { Attachments } from './Attachments';
import styles from './Entry.module.css';
import { useEventSaid } from './events';
import { useJournalTexts } from './texts';

interface EntryProps {
  entry: LogEntry;
  /** Of the production. */
  id: string;
  /** In place of the time of day, where no day stands above. */
  when?: string;
  onMend?(text: string): void;
  onRemove?(): void;
}

/** One line of the journal: who, what, when, and what came with it. */
export function Entry({ entry, id, when, onMend, onRemove }: EntryProps) {
  const words = useJournalTexts();
  const { time } = useFormats();
  const event = useEventSaid(entry);
  const [isMending, mend] = useState(false);
  const by = entry.byName || words.event.desk;
  const said = event ? event.act : entry.kind === 'event' ? '' : words.acts[entry.kind](entry.incoming);
  return (
    <li className={styles.entry}>
      <Initials name={by} />
      <div className={styles.body}>
        <p>
          {event?.isWhole ? (
            <strong>{said}</strong>
          ) : (
            <>
              <strong>{by}</strong> {said}
            </>
          )}
        </p>
        {event?.more && <p className={styles.text}>{event.more}</p>}
        {isMending && onMend ? (
          <Editor
            as="lines"
            label={words.mendLabel(entry.text)}
            start={entry.text}
            check={isNeeded}
            onDone={(text) => {
              mend(false);
              if (text !== entry.text) onMend(text);
            }}
            onCancel={() => mend(false)}
          />
        ) : (
          entry.text !== '' && <p className={styles.text}>{entry.text}</p>
        )}
        <Attachments id={id} files={entry.attachments} />
        {entry.mine && !isMending && onMend && onRemove && (
          <p className={styles.own}>
            <button type="button" aria-label={words.mendLabel(entry.text)} onClick={() => mend(true)}>
              {words.mend}
            </button>
            <button type="button" aria-label={words.removeLabel(entry.text)} onClick={onRemove}>
              {words.remove}
            </button>
          </p>
        )}
      </div>
      <time className={styles.when} dateTime={entry.at}>
        {when ?? time(new Date(entry.at))}
      </time>
    </li>
  );
}
