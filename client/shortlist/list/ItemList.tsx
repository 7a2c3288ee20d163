import type { ShortlistItem } from '@contract/shortlists';
import { useState } from 'react';
import { UndoLine } from '../../ui/UndoLine';
import { inOrder, type Opened } from '../page/opened';
import { useShortlistTexts } from '../texts';
import styles from './ItemList.module.css';
import { ItemRow } from './ItemRow';
import { moved, useDragOrder } from './useDragOrder';

interface ItemListProps {
  opened: Opened;
  /** Those of the status that is shown. */
  items: readonly ShortlistItem[];
}

/** The entries as pictures with what is written of each; put in order by hand or by Alt and arrows. */
export function ItemList({ opened, items }: ItemListProps) {
  const { item: words } = useShortlistTexts();
  const { acts, shortlist } = opened;
  const [removed, setRemoved] = useState<{ item: ShortlistItem; among: string[] } | null>(null);
  const [said, say] = useState('');
  const all = shortlist.items.map(({ id }) => id);
  const ids = items.map(({ id }) => id);
  const drag = useDragOrder(ids, (order) => acts.order(within(all, order)));

  function move(item: ShortlistItem, by: number) {
    const place = ids.indexOf(item.id) + by;
    if (place < 0 || place >= ids.length) return;
    acts.order(within(all, moved(ids, item.id, place)));
    say(words.moved(item.card?.title ?? words.gone, place + 1));
  }
  function remove(item: ShortlistItem) {
    acts.remove(item.id);
    setRemoved(item.card && { item, among: all });
  }
  return (
    <>
      <ol className={styles.list} ref={drag.list}>
        {inOrder(items, drag.order).map((item, place) => (
          <ItemRow
            key={item.id}
            item={item}
            place={{ number: place + 1, of: items.length }}
            handle={drag.handleOf(item.id)}
            isDragged={drag.dragged === item.id}
            onWrite={(fields) => acts.changeItem(item.id, fields)}
            onMove={(by) => move(item, by)}
            onRemove={() => remove(item)}
          />
        ))}
      </ol>
      <p className={styles.keys}>{words.keys}</p>
      <p className="unseen" role="status">
        {said}
      </p>
      {removed && (
        <UndoLine
          key={removed.item.id}
          undoLabel={words.undo}
          onUndo={() => acts.putBack(removed.item, removed.among)}
          onGone={() => setRemoved(null)}
        >
          {words.removed(removed.item.card?.title ?? '')}
        </UndoLine>
      )}
    </>
  );
}

/** A new order of some entries, within all: the others keep their places. */
function within(all: readonly string[], some: readonly string[]): string[] {
  const next = some.values();
  return all.map((id) => (some.includes(id) ? (next.next().value ?? id) : id));
}
