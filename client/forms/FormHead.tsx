import { Link } from 'react-router';
import { minePath } from '../paths';
import { Icon } from '../ui/Icon';
import { Steps } from '../ui/Progress';
import { useDraft } from './draft';
import styles from './FormHead.module.css';
import { SavedLine } from './SavedLine';
import { useOpenStep } from './stepContext';
import type { Step } from './steps';
import { useFormTexts } from './texts';

/** Whose form this is, whether it is kept, and how far one is. */
export function FormHead({ steps }: { steps: readonly Step[] }) {
  const words = useFormTexts();
  const { content } = useDraft();
  const { place } = useOpenStep();
  const title = typeof content.title === 'string' && content.title.trim() ? content.title : words.untitled;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <Link to={minePath} className={styles.leave} aria-label={words.leave} title={words.leave}>
          <Icon name="chevronLeft" />
        </Link>
        <span className={styles.title}>{title}</span>
        <SavedLine />
      </div>
      <Steps label={words.step(place + 1, steps.length)} step={place + 1} of={steps.length} />
    </header>
  );
}
