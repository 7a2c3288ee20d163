import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { countFilters, noFilter } from '../filters';
import { useRoomTexts } from '../texts';
import type { Room } from '../useRoom';
import styles from './Room.module.css';

/** Nothing to show: because of the filters, which go with one click, or because nothing is on record yet. */
export function EmptyRoom({ room: { state, show } }: { room: Pick<Room, 'state' | 'show'> }) {
  const words = useRoomTexts();
  const isFiltered = countFilters(state) > 0;
  return (
    <div className={styles.alone}>
      {isFiltered ? (
        <Notice
          title={words.nothing}
          action={<Button onClick={() => show({ ...noFilter, year: undefined })}>{words.clear}</Button>}
        />
      ) : (
        <Notice title={words.empty}>{words.emptyText}</Notice>
      )}
    </div>
  );
}
