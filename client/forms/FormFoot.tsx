import { useNavigate } from 'react-router';
import { minePath } from '../paths';
import { Button } from '../ui/Button';
import { useDraft } from './draft';
import styles from './FormFoot.module.css';
import { useOpenStep } from './stepContext';
import { fieldsOf, type Step } from './steps';
import { useFormTexts } from './texts';

/** Back and on, under the thumb. Going on never waits: what is typed is kept, what is missing is said at the end. */
export function FormFoot({ steps }: { steps: readonly Step[] }) {
  const words = useFormTexts();
  const navigate = useNavigate();
  const { keeper, check } = useDraft();
  const { step, place, go } = useOpenStep();
  const previous = steps[place - 1];
  const next = steps[place + 1];
  function leaveTo(target: Step) {
    for (const field of fieldsOf(step)) check(field);
    void keeper.flush();
    go(target.id);
  }
  if (!next) return null;
  return (
    <div className={styles.foot}>
      <Button className={styles.back} onClick={() => (previous ? leaveTo(previous) : void navigate(minePath))}>
        {words.back}
      </Button>
      <Button look="primary" className={styles.next} onClick={() => leaveTo(next)}>
        {words.next(words.towards[next.id])}
      </Button>
    </div>
  );
}
