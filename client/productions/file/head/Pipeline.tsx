import { pipeline } from '@contract/productions';
import { dayOf } from '../../../listings/days';
import { classes } from '../../../ui/classes';
import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import { farthest, isInPipeline, reachedAt } from '../steps';
import { useFileTexts } from '../texts';
import styles from './Pipeline.module.css';

/** The way from the first call to the wrap: what is behind with its day, what is now, what is to come. */
export function Pipeline() {
  const words = useFileTexts();
  const { day } = useFigures();
  const { production } = useFile();
  const reached = reachedAt(production);
  const here = farthest(production);
  const isOut = !isInPipeline(production.status);
  return (
    <ol className={styles.pipeline} aria-label={words.pipeline}>
      {pipeline.map((status, place) => {
        const at = place <= here ? reached.get(status) : undefined;
        const isNow = place === here && !isOut;
        return (
          <li
            key={status}
            className={classes(styles.step, place <= here && styles[status], isNow && styles.now)}
            aria-current={isNow ? 'step' : undefined}
          >
            {at ? words.reached(words.status[status], day(dayOf(new Date(at)))) : words.status[status]}
            {place > here && <span className="unseen"> ({words.ahead})</span>}
          </li>
        );
      })}
    </ol>
  );
}
