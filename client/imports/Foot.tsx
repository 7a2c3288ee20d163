import type { ImportView } from '@contract/imports';
import panes from '../desk/Panes.module.css';
import { Button } from '../ui/Button';
import { Progress } from '../ui/Progress';
import type { MappingDraft } from './draft';
import styles from './ImportPane.module.css';
import type { useImportActs } from './queries';
import { thingOf, useImportTexts } from './texts';

interface FootProps {
  view: ImportView;
  draft: MappingDraft;
  acts: ReturnType<typeof useImportActs>;
}

/** What is next: to check the rows, or to import what was checked. */
export function Foot({ view, draft, acts }: FootProps) {
  const words = useImportTexts();
  const { plan, run } = acts;
  const of = thingOf(view.kind);
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
      {steps === 0 && <span className={panes.meta}>{words.plan.nothing[of]}</span>}
      {steps > 0 && (
        <Button look="primary" disabled={run.isPending} onClick={() => run.mutate()}>
          {words.plan.run(words.things[of](steps))}
        </Button>
      )}
    </footer>
  );
}
