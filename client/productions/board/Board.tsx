import { type ProductionCard, type ProductionFilter, type ProductionStatus, pipeline } from '@contract/productions';
import { useEffect, useState } from 'react';
import { useFileTexts } from '../file/texts';
import { MoveMenu } from '../moves/MoveMenu';
import { allStatuses } from '../moves/steps';
import type { Moves } from '../moves/useMoves';
import { EmptyRoom } from '../room/EmptyRoom';
import { useRoomTexts } from '../texts';
import type { Room } from '../useRoom';
import styles from './Board.module.css';
import { type BoardWays, Column, useDrop } from './Column';
import { PhoneColumn } from './PhoneColumn';
import { useCounts } from './useCounts';

interface BoardProps {
  room: Pick<Room, 'state' | 'show'>;
  filter: ProductionFilter;
  current: string | undefined;
  /** Where the open file stands: its column is never folded away. */
  currentStatus: ProductionStatus | undefined;
  pathOf(id: string): string;
  moves: Moves;
  /** A file is open beside the board: what is over folds away. */
  isNarrow: boolean;
  /** On a telephone: the one column that is shown. */
  phone?: { column: ProductionStatus | undefined; onPick(column: ProductionStatus): void };
}

/** Productions by status, to be moved by hand or by key; what is folded away waits at the foot. */
export function Board({ room, filter, current, currentStatus, pathOf, moves, isNarrow, phone }: BoardProps) {
  const [dragged, drag] = useState<ProductionCard | null>(null);
  const [menu, showMenu] = useState<{ card: ProductionCard; beside: Element } | null>(null);
  const [unfolded, unfold] = useState<readonly ProductionStatus[]>([]);
  const counts = useCounts(filter, moves.moved);
  useFocusOnMoved(moves);

  const isAlways = (status: ProductionStatus) =>
    filter.status.length > 0
      ? filter.status.includes(status)
      : pipeline.slice(0, isNarrow ? 4 : 5).some((s) => s === status);
  const isShown = (status: ProductionStatus) =>
    isAlways(status) || unfolded.includes(status) || status === currentStatus;
  const ways: BoardWays = {
    ...{ filter, current, pathOf, moves, dragged },
    onDrag: drag,
    onMoves: (card, beside) => showMenu({ card, beside }),
  };
  const fold = (status: ProductionStatus) => unfold((all) => all.filter((other) => other !== status));

  if (counts.isEmpty && moves.moved.length === 0) return <EmptyRoom room={room} />;
  return (
    <>
      {phone ? (
        <PhoneColumn ways={ways} counts={counts} {...phone} />
      ) : (
        <div className={styles.board} data-narrow={isNarrow || undefined}>
          {allStatuses.filter(isShown).map((status) => (
            <Column
              key={status}
              status={status}
              ways={ways}
              onFold={unfolded.includes(status) ? () => fold(status) : undefined}
            />
          ))}
        </div>
      )}
      {!phone && (
        <Aside
          statuses={allStatuses.filter((status) => !isShown(status))}
          ways={ways}
          countOf={counts.of}
          onUnfold={(status) => unfold((all) => [...all, status])}
        />
      )}
      {menu && (
        <MoveMenu
          card={menu.card}
          beside={menu.beside}
          onMove={(to) => moves.move(menu.card, to)}
          onClose={() => showMenu(null)}
        />
      )}
    </>
  );
}

/** A card that moved took the focus with it into nowhere: it gets it back where it is now. */
function useFocusOnMoved({ moved, asked }: Moves) {
  const last = moved.at(-1)?.card.id;
  const place = moved.map(({ card, to }) => `${card.id} ${to}`).join();
  useEffect(
    function followCard() {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (last !== undefined && place !== '' && asked === null && isLost)
        document.querySelector<HTMLElement>(`[data-card="${last}"]`)?.focus();
    },
    [last, place, asked],
  );
}

interface AsideProps {
  statuses: readonly ProductionStatus[];
  ways: BoardWays;
  countOf(status: ProductionStatus): number | undefined;
  onUnfold(status: ProductionStatus): void;
}

/** The columns that are folded away, each with its count; a card can be dropped on them all the same. */
function Aside({ statuses, ...given }: AsideProps) {
  const words = useRoomTexts();
  if (statuses.length === 0) return null;
  return (
    <nav className={styles.aside} aria-label={words.aside}>
      {statuses.map((status) => (
        <Folded key={status} status={status} {...given} />
      ))}
    </nav>
  );
}

function Folded({ status, ways, countOf, onUnfold }: Omit<AsideProps, 'statuses'> & { status: ProductionStatus }) {
  const words = useRoomTexts();
  const { status: names } = useFileTexts();
  const count = countOf(status) ?? 0;
  return (
    <button
      type="button"
      className={styles.folded}
      aria-label={words.unfold(names[status], count)}
      onClick={() => onUnfold(status)}
      {...useDrop(status, ways)}
    >
      <i className={styles.mark} data-status={status} />
      {names[status]}
      <span className={styles.count}>{count}</span>
    </button>
  );
}
