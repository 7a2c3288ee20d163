import type { FormView } from '@contract/editing';
import { lazy, Suspense } from 'react';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { phone, useMedia } from '../ui/useMedia';
import { DraftProvider, useDraftOf } from './draft';
import styles from './Form.module.css';
import { FormFoot } from './FormFoot';
import { FormHead } from './FormHead';
import { kindForms } from './kinds';
import { LiveCard } from './LiveCard';
import { MoreFields } from './MoreFields';
import { StepList } from './StepList';
import { useKeeper } from './saving/useKeeper';
import { StepContext } from './stepContext';
import { useFormTexts } from './texts';
import { useStep } from './useStep';

const Conflicts = lazy(async () => ({ default: (await import('./conflict/Conflicts')).Conflicts }));

/** One listing's form: steps on the left, one question in the middle, the listing as it grows on the right. */
export function Form({ form }: { form: FormView }) {
  const [state, keeper] = useKeeper(form);
  const draft = useDraftOf(state, keeper);
  const words = useFormTexts();
  const { steps } = kindForms[form.kind];
  const open = useStep(steps);
  const { step, place } = open;
  const question = words.questions[form.kind][step.id];
  const isPhone = useMedia(phone);
  return (
    <DraftProvider value={draft}>
      <StepContext value={open}>
        <PageMeta title={question} />
        <div className={styles.page}>
          {!isPhone && <TopBar />}
          <div className={styles.columns}>
            <StepList steps={steps} />
            <main id="content" tabIndex={-1} className={styles.main}>
              <FormHead steps={steps} />
              <h1 className={styles.question} id={`question-${step.id}`} tabIndex={-1}>
                {question}
              </h1>
              <p className={styles.count}>{words.step(place + 1, steps.length)}</p>
              {Object.keys(state.conflicts).length > 0 && (
                <Suspense>
                  <Conflicts />
                </Suspense>
              )}
              <div className={styles.fields} key={step.id}>
                <step.Main />
                {step.more && <MoreFields more={step.more} />}
              </div>
              <FormFoot steps={steps} />
            </main>
            <LiveCard />
          </div>
        </div>
      </StepContext>
    </DraftProvider>
  );
}
