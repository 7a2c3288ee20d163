import type { ProductionCard, ProductionStatus } from '@contract/productions';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { Kbd } from '../../ui/Kbd';
import board from '../board/Board.module.css';
import { useFileTexts } from '../file/texts';
import { useRoomTexts } from '../texts';
import styles from './Moves.module.css';
import { allStatuses } from './steps';

interface MoveMenuProps {
  card: ProductionCard;
  /** What it opens under; the focus goes back there. */
  beside: Element;
  onMove(to: ProductionStatus): void;
  onClose(): void;
}

/** Pixels; only to turn the menu upwards near the foot of the window. */
const rowHeight = 36;

/** Where a production may go from here: by arrows and Enter, or by the figure beside each status. */
export function MoveMenu({ card, beside, onMove, onClose }: MoveMenuProps) {
  const words = useRoomTexts().moves;
  const { status: names } = useFileTexts();
  const menu = useRef<HTMLDivElement>(null);
  const open = allStatuses.filter((status) => card.next.includes(status));
  useEffect(function takeFocus() {
    menu.current?.querySelector('button')?.focus();
  }, []);

  function leave() {
    onClose();
    if (beside instanceof HTMLElement) beside.focus();
  }
  function choose(to: ProductionStatus) {
    leave();
    onMove(to);
  }
  function onKeyDown(event: KeyboardEvent) {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = open[Number(event.key) - 1];
    if (event.key === 'Escape') leave();
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus();
    else if (to) choose(to);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) onClose();
  }
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={`${words.title} : ${card.title}`}
      className={styles.menu}
      style={placeUnder(beside, open.length)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <p className={styles.menuTitle} aria-hidden="true">
        {words.title}
      </p>
      {open.map((status, index) => (
        <button key={status} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(status)}>
          <i className={board.mark} data-status={status} />
          {names[status]}
          <Kbd>{String(index + 1)}</Kbd>
        </button>
      ))}
    </div>
  );
}

function placeUnder(beside: Element, rows: number) {
  const { top, bottom, left } = beside.getBoundingClientRect();
  const height = (rows + 1) * rowHeight;
  const isLow = bottom + height > window.innerHeight && top > height;
  const place = Math.max(8, Math.min(left, window.innerWidth - 232));
  return isLow ? { left: place, bottom: window.innerHeight - top + 2 } : { left: place, top: bottom + 2 };
}
