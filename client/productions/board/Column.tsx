import type { ProductionCard, ProductionFilter, ProductionStatus } from '@contract/productions';
import { useState } from 'react';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Skeleton } from '../../ui/Skeleton';
import { useFileTexts } from '../file/texts';
import { neighbour } from '../moves/steps';
import type { Moves } from '../moves/useMoves';
import { useRoomTexts } from '../texts';
import styles from './Board.module.css';
import { Card } from './Card';
import { useColumn } from './useColumn';

export interface BoardWays {
  filter: ProductionFilter;
  /** The production whose file is open. */
  current: string | undefined;
  pathOf(id: string): string;
  moves: Moves;
  /** The card in the hand. */
  dragged: ProductionCard | null;
  onDrag(card: ProductionCard | null): void;
  onMoves(card: ProductionCard, beside: Element): void;
}

interface ColumnProps {
  status: ProductionStatus;
  ways: BoardWays;
  /** Of a column that was unfolded. */
  onFold?(): void;
  /** On a telephone the picker above names it already. */
  hasHead?: boolean;
}

/** The productions of one status, and the place to drop one that comes here. */
export function Column({ status, ways, onFold, hasHead = true }: ColumnProps) {
  const words = useRoomTexts();
  const { status: names } = useFileTexts();
  const { filter, moves } = ways;
  const column = useColumn(filter, status, moves.moved);
  const drop = useDrop(status, ways);

  function step(card: ProductionCard, by: 1 | -1) {
    const to = neighbour(card, by);
    if (to) moves.move(card, to);
    else moves.say(words.moves.lastOne(card.title));
  }
  return (
    <section
      className={styles.column}
      aria-label={words.columnLabel(names[status], column.count)}
      data-column={status}
      {...drop}
    >
      {hasHead && (
        <header className={styles.columnHead}>
          <i className={styles.mark} data-status={status} />
          <h2>{names[status]}</h2>
          <span className={styles.count}>{!column.isPending && column.count}</span>
          {onFold && (
            <IconButton label={words.fold(names[status])} className={styles.fold} onClick={onFold}>
              <Icon name="cross" size={13} />
            </IconButton>
          )}
        </header>
      )}
      <div className={styles.cards}>
        {column.isPending && <WaitingCards />}
        {column.error && <ErrorNotice error={column.error} onRetry={column.retry} />}
        <ul>
          {column.cards.map((card) => (
            <Card
              key={card.id}
              card={card}
              to={ways.pathOf(card.id)}
              isCurrent={card.id === ways.current}
              onDrag={ways.onDrag}
              onStep={(by) => step(card, by)}
              onMoves={(beside) => ways.onMoves(card, beside)}
            />
          ))}
        </ul>
        {!column.isPending && !column.error && column.cards.length === 0 && <p className={styles.none}>{words.none}</p>}
        {column.more > 0 && (
          <button type="button" className={styles.more} disabled={column.isFetchingMore} onClick={column.showMore}>
            {words.more(column.more)}
          </button>
        )}
      </div>
    </section>
  );
}

/** What makes an element a place to drop the card in the hand: lit where the step is open, dim where it is not. */
export function useDrop(status: ProductionStatus, { dragged, moves }: Pick<BoardWays, 'dragged' | 'moves'>) {
  const [isOver, setOver] = useState(false);
  const isOpen = dragged?.next.includes(status) ?? false;
  return {
    'data-drop': dragged && dragged.status !== status ? (isOpen ? (isOver ? 'over' : 'open') : 'closed') : undefined,
    onDragOver(event: React.DragEvent) {
      if (!isOpen) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave(event: React.DragEvent) {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
    },
    onDrop(event: React.DragEvent) {
      event.preventDefault();
      setOver(false);
      if (dragged) moves.move(dragged, status);
    },
  };
}

const WaitingCards = () => (
  <div className={styles.waiting}>
    <Skeleton height="62px" />
    <Skeleton height="62px" />
    <Skeleton height="62px" />
  </div>
);
