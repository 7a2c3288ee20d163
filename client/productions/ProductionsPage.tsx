import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { useKeys } from '../ui/keys';
import { UndoLine } from '../ui/UndoLine';
import { Board } from './board/Board';
import { useCounts } from './board/useCounts';
import { walkCards, walkColumns } from './board/walk';
import { EntryDialog } from './entry/EntryDialog';
import { ProductionFile } from './file/ProductionFile';
import { productionQuery } from './file/queries';
import { countFilters } from './filters';
import { LossDialog } from './moves/LossDialog';
import { TroubleLine } from './moves/TroubleLine';
import { type Moves, useMoves } from './moves/useMoves';
import { FilterBar } from './room/FilterBar';
import { KeyHelp } from './room/KeyHelp';
import roomStyles from './room/Room.module.css';
import { RoomHead } from './room/RoomHead';
import { List } from './table/List';
import { useRoomTexts } from './texts';
import { useRoom } from './useRoom';

/** The productions that the desk follows, as a board or a list, with the file that is open beside them. */
export function ProductionsPage() {
  const words = useRoomTexts();
  const room = useRoom();
  const { id, state, isPhone } = room;
  const moves = useMoves();
  const counts = useCounts(room.filter, moves.moved);
  const [isFiltering, filter] = useState(false);
  const [isHelping, help] = useState(false);
  const [isEntering, enter] = useState(false);
  const view = isPhone ? 'board' : state.view;
  const isOpen = id !== undefined;
  const current = useQuery({ ...productionQuery(id ?? ''), enabled: isOpen }).data;

  useKeys({
    n: () => enter(true),
    '/': () => {
      filter(true);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-search]')?.focus());
    },
    '?': () => help(!isHelping),
    v: () => room.show({ view: state.view === 'board' ? 'list' : 'board' }),
    z: moves.undo,
    escape: () => (isHelping ? help(false) : isOpen && room.open(undefined)),
    ...(view === 'board' && {
      j: () => walkCards(1, id),
      k: () => walkCards(-1, id),
      arrowdown: ({ target }) => isOnBoard(target) && walkCards(1, id),
      arrowup: ({ target }) => isOnBoard(target) && walkCards(-1, id),
      arrowright: ({ target }) => isOnBoard(target) && walkColumns(1, id),
      arrowleft: ({ target }) => isOnBoard(target) && walkColumns(-1, id),
    }),
  });

  // On a telephone the bar would push what was asked for off the screen; its lit button says that it is in place.
  const isBarShown = view === 'list' || isFiltering || (!isPhone && countFilters(state) > 0);
  const shown = { filter: room.filter, current: id, pathOf: (other: string) => room.pathOf(other), moves };
  return (
    <DeskFrame current="productions" head={isPhone && isOpen ? <PhoneHead back={room.pathOf(undefined)} /> : undefined}>
      <p className="unseen" role="status">
        {moves.said}
      </p>
      <TroubleLine text={moves.trouble} onHide={moves.hideTrouble} />
      <div className={panes.panes}>
        {!(isPhone && isOpen) && (
          <section
            className={classes(panes.pane, roomStyles.room, isOpen && roomStyles.beside)}
            aria-label={words[view]}
          >
            <RoomHead
              room={room}
              count={counts.followed === undefined ? '' : words.followed(counts.followed)}
              isFiltering={isBarShown}
              onFilter={view === 'list' ? undefined : () => filter(!isFiltering)}
              onNew={() => enter(true)}
              onHelp={() => help(!isHelping)}
            />
            {isBarShown && <FilterBar room={room} staff={counts.staff} />}
            {view === 'list' ? (
              <List {...shown} room={room} staff={counts.staff} />
            ) : (
              <Board
                {...shown}
                room={room}
                currentStatus={movingTo(moves, id) ?? current?.status}
                isNarrow={isOpen}
                phone={isPhone ? { column: state.column, onPick: (column) => room.show({ column }) } : undefined}
              />
            )}
            {isHelping && <KeyHelp view={view} onClose={() => help(false)} />}
          </section>
        )}
        {isOpen && (
          <ProductionFile key={id} id={id} movingTo={movingTo(moves, id)} onClose={() => room.open(undefined)} />
        )}
      </div>
      {moves.held && (
        <UndoLine key={moves.held.said} undoLabel={words.moves.undo} onUndo={moves.undo} onGone={() => undefined}>
          {moves.held.said}
        </UndoLine>
      )}
      <LossDialog moves={moves} />
      <EntryDialog isOpen={isEntering} onClose={() => enter(false)} onOpen={room.open} onSaid={moves.say} />
    </DeskFrame>
  );
}

/** Where the open production was moved to on the board, while that can still be undone. */
const movingTo = ({ moved }: Moves, id: string | undefined) => moved.find(({ card }) => card.id === id)?.to;

/** Elsewhere the arrows scroll. */
const isOnBoard = (target: EventTarget | null) => target instanceof Element && target.closest('[data-card]') !== null;

/** `‹ Productions` */
function PhoneHead({ back }: { back: string }) {
  const words = useRoomTexts();
  return (
    <>
      <Link to={back} className={roomStyles.back} aria-label={words.back}>
        <Icon name="chevronLeft" size={20} />
      </Link>
      <h1 className={roomStyles.phoneTitle}>{words.title}</h1>
    </>
  );
}
