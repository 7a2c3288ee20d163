import { Icon } from '../ui/Icon';
import { useDraft } from './draft';
import { faultyFields } from './faults';
import styles from './StepList.module.css';
import { useOpenStep } from './stepContext';
import { fieldsOf, type Step } from './steps';
import { useFormTexts } from './texts';

/** The steps beside the form, where there is room for them. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  const words = useFormTexts();
  const { kind, faults } = useDraft();
  const { step: open, place, go } = useOpenStep();
  return (
    <aside className={styles.side}>
      <h2 className={styles.pitch}>{words.pitch.title}</h2>
      <p className={styles.text}>{words.pitch.text}</p>
      <nav aria-label={words.steps}>
        <ol className={styles.steps}>
          {steps.map((step, at) => {
            const isOpen = step.id === open.id;
            const isDone = step.id !== 'review' && at < place && faultyFields(faults, fieldsOf(step)).length === 0;
            return (
              <li key={step.id}>
                <button
                  type="button"
                  className={styles.step}
                  aria-current={isOpen ? 'step' : undefined}
                  data-ahead={at > place || undefined}
                  onClick={() => go(step.id)}
                >
                  <span className={styles.mark}>
                    {isOpen && <Icon name="chevronRight" size={16} />}
                    {!isOpen && isDone && <Icon name="check" size={16} />}
                    {!isOpen && !isDone && at < place && <Icon name="minus" size={16} />}
                  </span>
                  {words.stepNames[kind][step.id]}
                  {!isOpen && at < place && <span className="unseen">{isDone ? words.stepDone : words.stepOpen}</span>}
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
    </aside>
  );
}
