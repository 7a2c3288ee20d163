import type { ScreenplayReading } from '@contract/screenplays';
import { useState } from 'react';
import { askPath } from '../paths';
import { ButtonLink } from '../ui/Button';
import { classes } from '../ui/classes';
import { Radios } from '../ui/Radios';
import styles from './Reading.module.css';
import { SetRow } from './SetRow';
import { useScreenplayTexts } from './texts';

/** What was read: the sum of it, then every set with its places in the order of the script. */
export function Reading({ reading, isOld }: { reading: ScreenplayReading; isOld: boolean }) {
  const words = useScreenplayTexts();
  const { sets, without, counts, scenes } = reading;
  const [shown, show] = useState<'all' | 'without'>('all');
  const rows = shown === 'all' ? sets : sets.filter(({ matches }) => matches.length === 0);
  return (
    <section id="sets" className={classes(styles.reading, isOld && styles.old)} aria-busy={isOld} tabIndex={-1}>
      <header className={styles.head}>
        <h2 className={styles.sum} role="status">
          {words.scenes(scenes)} · {words.places(sets.length)} · {words.without(without.length)}
        </h2>
        <p className={styles.meta}>{words.split(counts.interior, counts.exterior, counts.night)}</p>
        {without.length > 0 && (
          <div className={styles.choose}>
            <Radios
              label={words.show}
              hideLabel
              value={shown}
              options={[
                { value: 'all', label: words.all },
                { value: 'without', label: words.onlyWithout },
              ]}
              onChange={(value) => show(value === 'without' ? 'without' : 'all')}
            />
            {/* Not in the address: it would stand in the log of every server on the way. */}
            <ButtonLink size="small" to={askPath} state={{ places: without.join('\n') }}>
              {words.askAll(without.length)}
            </ButtonLink>
          </div>
        )}
      </header>
      <ol className={styles.sets}>
        {rows.map((set) => (
          <SetRow key={`${set.place}${set.scenes[0]?.line}`} set={set} />
        ))}
      </ol>
      <p className={styles.meta}>{words.limits}</p>
    </section>
  );
}
