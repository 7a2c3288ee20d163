import steps from '../../forms/StepList.module.css';
import { Icon } from '../../ui/Icon';
import { blocks, stateOf } from '../blocks';
import { useAskTexts } from '../texts';
import styles from './Ask.module.css';
import { useOpenAsk } from './askContext';

/** At the left, where there is room: the parts, and how far each is. */
export function BlockList() {
  const words = useAskTexts();
  const { draft, owed, isTouched, clear } = useOpenAsk();
  return (
    <nav className={steps.side} aria-label={words.steps}>
      <ol className={styles.parts}>
        {blocks.map(({ id, fields }) => {
          const state = stateOf(fields, draft, owed);
          return (
            <li key={id}>
              <a href={`#${id}`} className={steps.step}>
                <span className={styles.mark} data-state={state}>
                  {state === 'filled' && <Icon name="check" size={12} />}
                </span>
                {words.blocks[id].name}
                <span className={state === 'owed' ? styles.state : 'unseen'}>{words.states[state]}</span>
              </a>
            </li>
          );
        })}
      </ol>
      {isTouched && (
        <p className={styles.kept}>
          <Icon name="check" size={14} /> {words.saved}
          <button type="button" className={styles.clear} onClick={clear}>
            {words.startOver}
          </button>
        </p>
      )}
    </nav>
  );
}
