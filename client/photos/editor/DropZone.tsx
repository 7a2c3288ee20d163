import { type DragEvent, useId, useState } from 'react';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import styles from './DropZone.module.css';
import { useEditorTexts } from './texts';

interface DropZoneProps {
  /** There are pictures already: it makes room for them. */
  isSmall: boolean;
  isFull: boolean;
  onFiles(files: File[]): void;
}

/** Where pictures are dropped, or chosen; a phone offers its camera. */
export function DropZone({ isSmall, isFull, onFiles }: DropZoneProps) {
  const words = useEditorTexts();
  const id = useId();
  const [isOver, setOver] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut of the button within
    <div
      className={classes(styles.zone, isSmall && styles.small, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className={styles.button} data-full={isFull || undefined}>
        <input
          className={styles.input}
          type="file"
          // HEIC is named apart: some browsers do not count it among images.
          accept="image/*,.heic,.heif"
          multiple
          disabled={isFull}
          data-field="photos"
          aria-describedby={id}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = ''; // the same file may be chosen again
          }}
        />
        <Icon name="plus" size={16} />
        {words.choose}
      </label>
      <p className={styles.drop}>{words.drop}</p>
      <p className={styles.limits} id={id}>
        {isFull ? words.full : words.limits}
      </p>
    </div>
  );
}
