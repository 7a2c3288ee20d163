import type { ImportView } from '@contract/imports';
import { useState } from 'react';
import { useFormats } from '../i18n/format';
import { Button } from '../ui/Button';
import styles from './Result.module.css';
import { thingOf, useImportTexts } from './texts';

/** Takes an import back as a whole, once the reader has read what that means. */
export function Undo({ view, isSending, onUndo }: { view: ImportView; isSending: boolean; onUndo(): void }) {
  const { undo: words, things } = useImportTexts();
  const count = things[thingOf(view.kind)];
  const { day } = useFormats();
  const [isAsked, ask] = useState(false);
  const { created = 0, updated = 0 } = view.result ?? {};
  const { until } = view.undo;
  if (created + updated === 0) return null;
  if (until === null) return <p className={styles.text}>{words.over}</p>;
  if (!isAsked)
    return (
      <p className={styles.undo}>
        <Button onClick={() => ask(true)}>{words.open}</Button>
        <span className={styles.text}>{words.until(day(until))}</span>
      </p>
    );
  return (
    <div className={styles.sure} role="alert">
      <p>{words.sure(created, updated, count)}</p>
      <p className={styles.undo}>
        <Button disabled={isSending} onClick={onUndo}>
          {words.confirm}
        </Button>
        <Button look="quiet" onClick={() => ask(false)}>
          {words.keep}
        </Button>
      </p>
    </div>
  );
}
