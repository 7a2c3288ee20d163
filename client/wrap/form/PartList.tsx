import styles from '../../forms/StepList.module.css';
import { Icon } from '../../ui/Icon';
import { useWrapTexts } from '../texts';
import { useDraft } from './draft';
import { isFilled, parts } from './parts';
import { useOpenStep } from './stepContext';

/** The five parts beside the form, where there is room for them. */
export function PartList() {
  const words = useWrapTexts();
  const { values } = useDraft();
  const { step: open, place, go } = useOpenStep();
  return (
    <aside className={styles.side}>
      <h2 className={styles.pitch}>{words.pitch.title}</h2>
      <p className={styles.text}>{words.pitch.text}</p>
      <nav aria-label={words.steps}>
        <ol className={styles.steps}>
          {parts.map((part, at) => {
            const isOpen = part.id === open.id;
            const isDone = part.id !== 'send' && isFilled(part, values);
            return (
              <li key={part.id}>
                <button
                  type="button"
                  className={styles.step}
                  aria-current={isOpen ? 'step' : undefined}
                  data-ahead={(at > place && !isDone) || undefined}
                  onClick={() => go(part.id)}
                >
                  <span className={styles.mark}>
                    {isOpen && <Icon name="chevronRight" size={16} />}
                    {!isOpen && isDone && <Icon name="check" size={16} />}
                    {!isOpen && !isDone && at < place && <Icon name="minus" size={16} />}
                  </span>
                  {words.names[part.id]}
                  {part.id !== 'send' && <span className="unseen">{isDone ? words.done : words.empty}</span>}
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
    </aside>
  );
}
