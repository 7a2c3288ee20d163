import type { HistoryEvent } from '@contract/moderation';
import { useState } from 'react';
import { apart } from '../../listings/kinds/speech';
import { useFieldLabel } from '../fields';
import { useModerationTexts } from '../texts';
import { useWhen } from '../when';
import styles from './Beside.module.css';

interface HistoryProps {
  history: readonly HistoryEvent[];
  /** The version that is online now is not offered again. */
  onLook(event: HistoryEvent): void;
}

/** Lines shown before one asks for more. */
const first = 6;
/** Fields named in a line before they are counted. */
const named = 3;

/** Who did what, newest first; earlier versions can be looked at, and put back from there. */
export function History({ history, onLook }: HistoryProps) {
  const { history: words } = useModerationTexts();
  const [isWhole, showWhole] = useState(false);
  const newestFirst = [...history].sort((a, b) => b.at.localeCompare(a.at));
  const current = newestFirst.find(({ version }) => version !== null);
  const shown = isWhole ? newestFirst : newestFirst.slice(0, first);
  return (
    <section className={styles.section} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      {history.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ol className={styles.list}>
        {shown.map((event) => (
          <li key={`${event.at} ${event.action}`}>
            <HistoryLine event={event} />
            {event.version !== null && event !== current && (
              <button type="button" className={styles.link} onClick={() => onLook(event)}>
                {words.look}
              </button>
            )}
          </li>
        ))}
      </ol>
      {newestFirst.length > shown.length && (
        <button type="button" className={styles.link} onClick={() => showWhole(true)}>
          {words.more(newestFirst.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function HistoryLine({ event }: { event: HistoryEvent }) {
  const line = useHistoryLine();
  const label = useFieldLabel();
  const { at, fields, reason } = event;
  const labels = fields.slice(0, named).map(label).join(', ');
  const more = fields.length > named ? `… (${fields.length})` : '';
  return (
    <>
      <time dateTime={at}>{line(event)}</time>
      {fields.length > 0 && <span className={styles.detail}>{`${labels}${more}`}</span>}
      {reason && <q className={styles.detail}>{reason}</q>}
    </>
  );
}

/** `12 mars · publiée par L. Mazet`. */
export function useHistoryLine(): (event: HistoryEvent) => string {
  const { history: words } = useModerationTexts();
  const { date } = useWhen();
  return ({ at, by, action }) => {
    const what = words.actions[action];
    return apart(date(at), by ? words.by(what, by) : what);
  };
}
