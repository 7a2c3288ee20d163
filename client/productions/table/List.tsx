import type { ProductionCard } from '@contract/productions';
import { exportProductions } from '@contract/reports';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { urlOf } from '../../api';
import { useLanguage } from '../../i18n/language';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { Button } from '../../ui/Button';
import { useKeys } from '../../ui/keys';
import { Skeleton } from '../../ui/Skeleton';
import { asMoved } from '../moves/steps';
import { TroubleLine } from '../moves/TroubleLine';
import type { Moves } from '../moves/useMoves';
import { listQuery } from '../queries';
import { EmptyRoom } from '../room/EmptyRoom';
import { useRoomTexts } from '../texts';
import type { Room } from '../useRoom';
import { columns } from './columns';
import { Head } from './Head';
import { Row } from './Row';
import styles from './Table.module.css';
import { useEdits } from './useEdits';
import { useGrid } from './useGrid';

/** Rows of one page. */
const atOnce = 100;

interface ListProps {
  room: Room;
  moves: Moves;
  staff: readonly { id: string; name: string }[];
}

/** Productions as dense rows: sorted by any column, edited in place, taken away as a file. */
export function List({ room, moves, staff }: ListProps) {
  const words = useRoomTexts();
  const { filter } = room;
  const query = useInfiniteQuery(listQuery(filter, atOnce));
  const cards = query.data?.pages.flatMap(({ items }) => items).map((card) => movedCard(card, moves)) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  const table = useRef<HTMLTableElement>(null);
  const grid = useGrid({ rows: cards.length, columns: columns.length, grid: table });
  const edits = useEdits(moves.say);
  // From anywhere else in the room the first of these keys leads into the list.
  useKeys({
    j: () => grid.go(grid.place.row, grid.place.column),
    k: () => grid.go(grid.place.row, grid.place.column),
  });

  if (query.isPending) return <Waiting label={words.waiting} />;
  if (query.error && !query.data) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (cards.length === 0) return <EmptyRoom room={room} />;
  return (
    <>
      <TroubleLine text={edits.trouble} onHide={edits.hideTrouble} />
      <div className={styles.scroll} data-stale={query.isPlaceholderData || undefined}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of ARIA on a real table
          role="grid"
          className={styles.table}
          aria-label={words.table.label}
          aria-rowcount={total + 1}
          onKeyDown={grid.onKeyDown}
        >
          <Head room={room} grid={grid} />
          <tbody>
            {cards.map((card, index) => (
              <Row
                key={card.id}
                card={card}
                row={index + 1}
                grid={grid}
                to={room.pathOf(card.id)}
                isCurrent={card.id === room.id}
                edits={edits}
                moves={moves}
                staff={staff}
                onOpen={() => room.open(card.id)}
              />
            ))}
          </tbody>
        </table>
        {query.hasNextPage && (
          <p className={styles.more}>
            <Button size="small" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {words.table.more}
            </Button>
          </p>
        )}
      </div>
      <footer className={styles.foot}>
        <span>{words.table.shown(cards.length, total)}</span>
        <Files filter={filter} />
      </footer>
    </>
  );
}

const movedCard = (card: ProductionCard, { moved }: Moves): ProductionCard => {
  const move = moved.find((other) => other.card.id === card.id);
  return move ? asMoved(move) : card;
};

/** What is filtered, to take away. */
function Files({ filter }: { filter: Record<string, unknown> }) {
  const { table: words } = useRoomTexts();
  const lang = useLanguage();
  return (
    <span className={styles.files}>
      {words.files}
      {(['csv', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          href={urlOf(exportProductions.path, { format }, { ...filter, lang })}
          aria-label={words.file(format.toUpperCase())}
          download
        >
          {format.toUpperCase()}
        </a>
      ))}
    </span>
  );
}

const Waiting = ({ label }: { label: string }) => (
  <div className={styles.waiting} role="status" aria-label={label}>
    <Skeleton height="20px" />
    <Skeleton height="20px" />
    <Skeleton height="20px" />
    <Skeleton height="20px" />
  </div>
);
