import type { FormPhoto } from '@contract/editing';
import { useState } from 'react';
import styles from './PhotoGrid.module.css';
import { PhotoTile } from './PhotoTile';
import { useEditorTexts } from './texts';
import { useReorder } from './useReorder';

interface PhotoGridProps {
  photos: readonly FormPhoto[];
  onOrder(ids: string[]): void;
  onOpen(id: string): void;
  onRemove(id: string): void;
}

/** The pictures as they will stand, the cover first and large. */
export function PhotoGrid({ photos, onOrder, onOpen, onRemove }: PhotoGridProps) {
  const words = useEditorTexts();
  const [said, say] = useState('');
  const reorder = useReorder(
    photos.map(({ id }) => id),
    (ids, moved) => {
      onOrder(ids);
      say(words.moved(ids.indexOf(moved) + 1, ids.length));
    },
  );
  if (photos.length === 0) return null;
  const standing = reorder.ids.flatMap((id) => photos.find((photo) => photo.id === id) ?? []);
  return (
    <section aria-label={words.list}>
      <ul className={styles.grid} data-dragging={reorder.dragged !== null || undefined}>
        {standing.map((photo, at) => (
          <li
            key={photo.id}
            data-photo={photo.id}
            className={styles.item}
            data-dragged={reorder.dragged === photo.id || undefined}
          >
            <PhotoTile
              photo={photo}
              place={at + 1}
              of={standing.length}
              handle={reorder.handle(photo.id)}
              onOpen={() => onOpen(photo.id)}
              onRemove={() => onRemove(photo.id)}
            />
          </li>
        ))}
      </ul>
      {photos.length > 1 && <p className={styles.hint}>{words.moveHint}</p>}
      <span className="unseen" role="status">
        {said}
      </span>
    </section>
  );
}
