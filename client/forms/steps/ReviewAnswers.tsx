import { type Speech, useSpeech } from '../../listings/kinds/speech';
import { useFieldLabel } from '../../moderation/fields';
import { show } from '../../moderation/values/show';
import { isEmpty } from '../../moderation/values/shown';
import { useDraft } from '../draft';
import { fieldValue } from '../saving/content';
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
  const speech = useSpeech();
  const { content } = useDraft();
  const answers = fieldsOf(step)
    .map((field) => ({ field, text: textOf(field, fieldValue(content, field), speech) }))
    .filter(({ text }) => text !== '');
  if (answers.length === 0) return <p className={styles.text}>{words.empty}</p>;
  return (
    <dl className={styles.list}>
      {answers.map(({ field, text }) => (
        <div key={field}>
          <dt>{label(field)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A value in a line or two. */
function textOf(field: string, value: unknown, speech: Speech): string {
  const shown = show(field, value, speech);
  if (isEmpty(shown)) return '';
  if (shown.form === 'items') return shown.items.join(' · ');
  return shown.lines.map(({ label, text }) => (label ? `${text} (${label})` : text)).join('\n');
}
