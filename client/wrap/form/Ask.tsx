import layout from '../../forms/Form.module.css';
import { useWrapTexts } from '../texts';
import styles from './Ask.module.css';
import { useDraft } from './draft';
import { Foot } from './Foot';
import { Head } from './Head';
import { hasChanged } from './keeper';
import { PartFields } from './PartFields';
import { parts } from './parts';
import { SentContext } from './sentContext';
import { useOpenStep } from './stepContext';

/** One question, its few answers, and the way back and on. */
export function Ask({ onSent }: { onSent(): void }) {
  const words = useWrapTexts();
  const { form } = useDraft().state;
  const { step, place } = useOpenStep();
  const lead = words.leads[step.id];
  return (
    <main id="content" tabIndex={-1} className={layout.main}>
      <Head />
      {form.reason && (
        <div className={styles.reason}>
          <b>{words.returned}</b>
          <p>{form.reason}</p>
        </div>
      )}
      {hasChanged(form) && <p className={styles.unsent}>{words.unsent}</p>}
      <h1 className={layout.question} id={`question-${step.id}`} tabIndex={-1}>
        {words.questions[step.id]}
      </h1>
      <p className={layout.count}>
        {words.step(place + 1, parts.length)}. {typeof lead === 'string' ? lead : lead(form.territory)}
      </p>
      <div className={layout.fields} key={step.id}>
        <SentContext value={onSent}>
          <PartFields part={step.id} />
        </SentContext>
      </div>
      <Foot />
    </main>
  );
}
