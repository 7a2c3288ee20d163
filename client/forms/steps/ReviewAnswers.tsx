import { useFieldLabel } from '../../moderation/fields';
import { useDraft } from '../draft';
import { ShownValue } from '../ShownValue';
import { fieldValue, isEmpty } from '../saving/content';
import { useOpenStep } from '../stepContext';
import { fieldsOf, type Step } from '../steps';
import { useFormTexts } from '../texts';
import styles from './Review.module.css';

/** Everything that was answered, step by step, each with the way back to it. */
export function ReviewAnswers({ steps }: { steps: readonly Step[] }) {
  const words = useFormTexts();
  const { kind } = useDraft();
  const { go } = useOpenStep();
  return (
    <div>
      {steps
        .filter(({ id }) => id !== 'review')
        .map((step) => {
          const name = words.stepNames[kind][step.id];
          return (
            <section key={step.id} className={styles.answers}>
              <header className={styles.answersHead}>
                <h2 className={styles.heading}>{name}</h2>
                <button
                  type="button"
                  className={styles.change}
                  aria-label={words.review.change(name)}
                  onClick={() => go(step.id)}
                >
                  {words.review.edit}
                </button>
              </header>
              {step.id === 'photos' ? <Photos /> : <Answers step={step} />}
            </section>
          );
        })}
    </div>
  );
}

function Photos() {
  const words = useFormTexts().review;
  const { photos } = useDraft().state.form;
  return <p className={styles.text}>{photos.length > 0 ? words.photos(photos.length) : words.noPhotos}</p>;
}

function Answers({ step }: { step: Step }) {
  const words = useFormTexts().review;
  const label = useFieldLabel();
  const { content } = useDraft();
  const answered = fieldsOf(step).filter((field) => !isEmpty(fieldValue(content, field)));
  if (answered.length === 0) return <p className={styles.text}>{words.empty}</p>;
  return (
    <dl className={styles.list}>
      {answered.map((field) => (
        <div key={field}>
          <dt>{label(field)}</dt>
          <dd>
            <ShownValue field={field} value={fieldValue(content, field)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
