import type { ImportView } from '@contract/imports';
import { useEffect, useRef } from 'react';
import panes from '../desk/Panes.module.css';
import { KindMark } from '../kinds/KindMark';
import { useWhen } from '../moderation/when';
import { useProblemText } from '../sending/useProblemText';
import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import { Progress } from '../ui/Progress';
import { Columns } from './Columns';
import { DryRun } from './DryRun';
import { type MappingDraft, useMappingDraft } from './draft';
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
          <KindMark kind={view.kind} /> {words.rows(view.rows)}, {words.by(view.byName, when.since(view.at))}
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
        {view.may.plan && view.plan && <Checked view={view} plan={view.plan} draft={draft} />}
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      </div>
      {view.may.plan && <Foot view={view} draft={draft} acts={acts} />}
    </section>
  );
}

/** The dry run; it comes into sight when it is there. */
function Checked({
  view,
  plan,
  draft,
}: {
  view: ImportView;
  plan: NonNullable<ImportView['plan']>;
  draft: MappingDraft;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    function show() {
      if (plan) place.current?.scrollIntoView({ block: 'start' });
    },
    [plan],
  );
  return (
    <div ref={place} className={styles.checked}>
      <DryRun id={view.id} plan={plan} draft={draft} />
    </div>
  );
}

interface FootProps {
  view: ImportView;
  draft: MappingDraft;
  acts: ReturnType<typeof useImportActs>;
}

function Foot({ view, draft, acts }: FootProps) {
  const words = useImportTexts();
  const { plan, run } = acts;
  const check = () => plan.mutate({ kind: draft.kind, mapping: draft.mapping });
  const steps = (view.plan?.created ?? 0) + (view.plan?.updated ?? 0);
  if (plan.isPending)
    return (
      <footer className={styles.foot} role="status">
        <span className={styles.checking}>
          {words.columns.checking(view.rows)}
          <Progress label={words.columns.checking(view.rows)} done={null} />
        </span>
      </footer>
    );
  if (!view.plan || draft.isStale)
    return (
      <footer className={styles.foot}>
        {view.plan && <span className={panes.meta}>{words.columns.stale}</span>}
        <Button look="primary" onClick={check}>
          {words.columns.check(view.rows)}
        </Button>
      </footer>
    );
  return (
    <footer className={styles.foot}>
      {steps === 0 && <span className={panes.meta}>{words.plan.nothing}</span>}
      {steps > 0 && (
        <Button look="primary" disabled={run.isPending} onClick={() => run.mutate()}>
          {words.plan.run(steps)}
        </Button>
      )}
    </footer>
  );
}
