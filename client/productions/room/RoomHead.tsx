import panes from '../../desk/Panes.module.css';
import { Button, IconButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { countFilters } from '../filters';
import { useRoomTexts } from '../texts';
import type { Room } from '../useRoom';
import styles from './Room.module.css';

interface RoomHeadProps {
  room: Room;
  /** What the room holds, in words. */
  count: string;
  isFiltering: boolean;
  /** Shows and hides the filters, where they are not always there. */
  onFilter?(): void;
  onNew(): void;
  onHelp(): void;
}

/** The name of the room, how it is laid out, and the way in for a new enquiry. */
export function RoomHead({ room, count, isFiltering, onFilter, onNew, onHelp }: RoomHeadProps) {
  const words = useRoomTexts();
  const { state, show, isPhone } = room;
  const filters = countFilters(state);
  return (
    <header className={classes(panes.head, styles.head)}>
      {!isPhone && <h1 className={panes.title}>{words.title}</h1>}
      <span className={panes.meta}>{count}</span>
      <span className={styles.acts}>
        {onFilter && (
          <IconButton
            label={words.filters(filters)}
            className={styles.icon}
            aria-expanded={isFiltering}
            data-on={filters > 0 || undefined}
            onClick={onFilter}
          >
            <Icon name="filter" size={16} />
          </IconButton>
        )}
        {!isPhone && (
          <>
            <button
              type="button"
              className={styles.help}
              aria-label={words.keys.show}
              aria-keyshortcuts="?"
              onClick={onHelp}
            >
              <Kbd>?</Kbd>
            </button>
            <fieldset className={styles.views} aria-label={words.views}>
              {(['board', 'list'] as const).map((view) => (
                <button
                  key={view}
                  type="button"
                  aria-pressed={state.view === view}
                  aria-keyshortcuts="V"
                  onClick={() => show({ view })}
                >
                  {words[view]}
                </button>
              ))}
            </fieldset>
          </>
        )}
        <Button look="primary" size="small" aria-label={words.entryLong} aria-keyshortcuts="N" onClick={onNew}>
          <Icon name="plus" size={15} />
          {words.entry}
          {!isPhone && <Kbd onFilled>N</Kbd>}
        </Button>
      </span>
    </header>
  );
}
