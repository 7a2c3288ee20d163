import type { ProductionStatus } from '@contract/productions';
import { useEffect, useRef } from 'react';
import { useFileTexts } from '../file/texts';
import { allStatuses } from '../moves/steps';
import { useRoomTexts } from '../texts';
import styles from './Board.module.css';
import { type BoardWays, Column } from './Column';

interface PhoneColumnProps {
  ways: BoardWays;
  counts: { of(status: ProductionStatus): number | undefined };
  /** The one picked; undefined before that. */
  column: ProductionStatus | undefined;
  onPick(column: ProductionStatus): void;
}

/** Pixels that stay free before the status that is picked, so that one sees there are others. */
const aside = 40;

/** The board under a thumb: a line of statuses to pick from, and the column of the one that is picked. */
export function PhoneColumn({ ways, counts, column: picked, onPick }: PhoneColumnProps) {
  const words = useRoomTexts();
  const { status: names } = useFileTexts();
  /** A filter may leave the first ones empty. */
  const column = picked ?? ways.filter.status[0] ?? allStatuses.find((status) => counts.of(status) !== 0) ?? 'enquiry';
  const picker = useRef<HTMLElement>(null);
  useEffect(
    function bringPickedInSight() {
      const pick = picker.current?.querySelector<HTMLElement>(`[data-pick="${column}"]`);
      if (picker.current && pick) picker.current.scrollLeft = pick.offsetLeft - picker.current.offsetLeft - aside;
    },
    [column],
  );
  return (
    <>
      <nav ref={picker} className={styles.picker} aria-label={words.pickColumn}>
        {allStatuses.map((status) => (
          <button
            key={status}
            data-pick={status}
            type="button"
            className={styles.pick}
            aria-pressed={status === column}
            onClick={() => onPick(status)}
          >
            <i className={styles.mark} data-status={status} />
            {names[status]} <span className={styles.count}>{counts.of(status)}</span>
          </button>
        ))}
      </nav>
      <Column key={column} status={column} ways={ways} hasHead={false} />
    </>
  );
}
