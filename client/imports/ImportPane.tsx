import type { ImportView } from '@contract/imports';
import panes from '../desk/Panes.module.css';
import { useWhen } from '../moderation/when';
import { useProblemText } from '../sending/useProblemText';
import { classes } from '../ui/classes';
import { Checked } from './Checked';
import { Columns } from './Columns';
import { useMappingDraft } from './draft';
import { Foot } from './Foot';
import { ImportKindMark } from './ImportKindMark';
import styles from './ImportPane.module.css';
import { useImportActs } from './queries';
import { Result } from './Result';
import { Running } from './Running';
import { useImportTexts } from './texts';

/** One import from its columns to its result; what is next stands at the foot. */
export function ImportPane({ view }: { view: ImportView }) {
  const words = useImportTexts();
  const when = useWhen();
  const draft = useMappingDraft(view);
  const acts = useImportActs(view.id);
  const problem = useProblemText(acts.plan.error ?? acts.run.error ?? acts.undo.error);
  const isMoving = view.state === 'running' || view.state === 'undoing';
  return (
    <section className={classes(panes.pane, styles.pane)} aria-label={view.fileName}>
      <header className={styles.head}>
        <h2 className={styles.name}>{view.fileName}</h2>
        <p className={panes.meta}>
          <ImportKindMark kind={view.kind} /> {words.rows(view.rows)}, {words.by(view.byName, when.since(view.at))}
        </p>
      </header>
      <div className={styles.body}>
        {isMoving && <Running view={view} />}
        {!isMoving && !view.may.plan && (
          <Result
            view={view}
            isSending={acts.run.isPending || acts.undo.isPending}
            onResume={() => acts.run.mutate()}
            onUndo={() => acts.undo.mutate()}
          />
        )}
        {view.may.plan && <Columns view={view} draft={draft} />}
        {view.may.plan && <Checked view={view} draft={draft} />}
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      </div>
      {view.may.plan && <Foot view={view} draft={draft} acts={acts} />}
    </section>
  );
}
