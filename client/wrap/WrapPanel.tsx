import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../layout/ErrorNotice';
import { productionQuery } from '../productions/file/queries';
import { Skeleton } from '../ui/Skeleton';
import { UndoLine } from '../ui/UndoLine';
import { vocabulariesQuery } from '../vocabularies/queries';
import { Asked } from './desk/Asked';
import { Declared } from './desk/Declared';
import styles from './desk/Panel.module.css';
import { SendForm } from './desk/SendForm';
import { usePanelTexts } from './desk/texts';
import { useDecisions } from './desk/useDecisions';
import { wrapFormQuery } from './queries';

/** The desk's side of a production's figures: ask for them, see what came, take them over or give them back. */
export function WrapPanel({ productionId }: { productionId: string }) {
  const words = usePanelTexts();
  const form = useQuery(wrapFormQuery(productionId));
  const production = useQuery(productionQuery(productionId));
  const vocabularies = useQuery(vocabulariesQuery);
  const decisions = useDecisions(productionId);
  const { held, problem } = decisions;
  const error = form.error ?? production.error ?? vocabularies.error;
  // Without the names of the categories no spend would be offered.
  if (!form.data || !production.data || !vocabularies.data)
    return error ? (
      <ErrorNotice
        error={error}
        onRetry={() => void Promise.all([form, production, vocabularies].map(({ refetch }) => refetch()))}
      />
    ) : (
      <Skeleton height="120px" />
    );
  const { state, answers } = form.data;
  return (
    <section className={styles.panel} aria-label={words.label} aria-busy={held !== null}>
      {state === 'none' && <NotAsked />}
      {state === 'none' ? (
        <SendForm form={form.data} decisions={decisions} />
      ) : (
        <Asked form={form.data} decisions={decisions} />
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      {answers && (
        // New answers are looked at anew: what was ticked was about the ones of before.
        <Declared
          key={form.data.submittedAt}
          form={form.data}
          answers={answers}
          production={production.data}
          decisions={decisions}
        />
      )}
      {held && (
        <UndoLine key={held.said} undoLabel={words.undo} onUndo={decisions.undo} onGone={() => {}}>
          {held.said}
        </UndoLine>
      )}
    </section>
  );
}

function NotAsked() {
  const words = usePanelTexts();
  return (
    <div className={styles.state}>
      <p className={styles.lead}>{words.none}</p>
      <p>{words.noneText}</p>
    </div>
  );
}
