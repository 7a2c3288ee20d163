import { useEffect, useState } from 'react';
import { useLeaflet } from '../../map/LeafletMap';
import { onReaderMoves } from '../../map/moves';
import { recall, remember } from '../../memory';
import { Checkbox } from '../../ui/Checkbox';
import { Icon } from '../../ui/Icon';
import { lookInside } from '../changes';
import type { Filters } from '../filters';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import { boxOf } from './box';
import styles from './SearchMap.module.css';

/** Milliseconds of rest before a moved map searches. */
const pause = 250;

interface MoveControlProps {
  filters: Filters;
  change: ChangeFilters;
  covered(): number;
}

/**
 * The map searches where it is moved to, unless the reader switched that off or drew a circle: a circle is a decision
 * that a glance aside must not undo. Then a button offers it.
 */
export function MoveControl({ filters: { around }, change, covered }: MoveControlProps) {
  const map = useLeaflet();
  const { map: words } = useSearchTexts();
  const [follows, setFollows] = useFollows();
  const [isElsewhere, setElsewhere] = useState(false);
  const isAutomatic = follows && !around;

  useEffect(
    function searchAfterMoves() {
      let timer: ReturnType<typeof setTimeout>;
      const stop = onReaderMoves(map, () => {
        clearTimeout(timer);
        if (!isAutomatic) return setElsewhere(true);
        timer = setTimeout(() => change(lookInside(boxOf(map, covered())), { run: 'moves' }), pause);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    [map, isAutomatic, change, covered],
  );

  function searchHere() {
    setElsewhere(false);
    change(lookInside(boxOf(map, covered())));
  }
  return (
    <div className={styles.top}>
      {!isAutomatic && isElsewhere ? (
        <button type="button" className={`${styles.plate} ${styles.here}`} onClick={searchHere}>
          <Icon name="search" size={15} />
          {words.here}
        </button>
      ) : (
        !around && (
          <Checkbox className={`${styles.plate} ${styles.follow}`} checked={follows} onChange={setFollows}>
            {words.follow}
          </Checkbox>
        )
      )}
    </div>
  );
}

/** On unless switched off; remembered. */
function useFollows(): [boolean, (follows: boolean) => void] {
  const [follows, setFollows] = useState(() => recall('map-follows') !== 'no');
  function choose(next: boolean) {
    remember('map-follows', next ? 'yes' : 'no');
    setFollows(next);
  }
  return [follows, choose];
}
