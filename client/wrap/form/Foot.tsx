import styles from '../../forms/FormFoot.module.css';
import { Button } from '../../ui/Button';
import { useWrapTexts } from '../texts';
import { useDraft } from './draft';
import { isIn, type Part, parts } from './parts';
import { useOpenStep } from './stepContext';

/** Back and on, under the thumb. Going on never waits: what is typed is kept, what is missing is said at the end. */
export function Foot() {
  const words = useWrapTexts();
  const { keeper, faults, check } = useDraft();
  const { step, place, go } = useOpenStep();
  const previous = parts[place - 1];
  const next = parts[place + 1];
  function leaveTo(target: Part) {
    check(...Object.keys(faults).filter((path) => isIn(step, path) && faults[path]?.kind !== 'missing'));
    void keeper.flush();
    go(target.id);
  }
  if (!next) return null;
  return (
    <div className={styles.foot}>
      {previous && (
        <Button className={styles.back} onClick={() => leaveTo(previous)}>
          {words.back}
        </Button>
      )}
      <Button look="primary" className={styles.next} onClick={() => leaveTo(next)}>
        {words.next(words.names[next.id])}
      </Button>
    </div>
  );
}
