import type { ImportView } from '@contract/imports';
import { Progress } from '../ui/Progress';
import styles from './Result.module.css';
import { thingOf, useImportTexts } from './texts';

/** How far a run, or its undoing, has come. */
export function Running({ view }: { view: ImportView }) {
  const { run: words, states, things } = useImportTexts();
  const { done, total } = view.progress;
  const all = things[thingOf(view.kind)](total);
  const said = view.state === 'undoing' ? words.undoing(done, all) : words.running(done, all);
  return (
    <div className={styles.part} role="status">
      <p className={styles.title}>{total === 0 ? words.preparing : said}</p>
      <Progress label={states[view.state] ?? ''} done={total === 0 ? null : done / total} />
      <p className={styles.text}>{words.leave}</p>
    </div>
  );
}
