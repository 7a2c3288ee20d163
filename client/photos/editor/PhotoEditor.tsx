import type { Point } from '@contract/common';
import type { FormPhoto } from '@contract/editing';
import { useState } from 'react';
import { UndoLine } from '../../ui/UndoLine';
import { DropZone } from './DropZone';
import { PhotoDetails } from './PhotoDetails';
import styles from './PhotoEditor.module.css';
import { PhotoGrid } from './PhotoGrid';
import { mostPhotos } from './refusedBefore';
import { SignAll } from './SignAll';
import { TakenIn } from './TakenIn';
import { useEditorTexts } from './texts';
import { UploadList } from './UploadList';
import { usePhotos } from './usePhotos';
import { useUploads } from './useUploads';

interface PhotoEditorProps {
  slug: string;
  photos: readonly FormPhoto[];
  /** The server's newest list; stable. */
  onPhotos(photos: FormPhoto[]): void;
  /** Who most probably took them. */
  author: string;
  /** Takes over where a picture was taken; undefined where that is nobody's business. */
  onPlace?(at: Point): void;
  /** Where the listing stands already. */
  place?: Point;
}

/** The pictures of a listing: sent, put in order, described and signed. */
export function PhotoEditor({ slug, photos, onPhotos, author, onPlace, place }: PhotoEditorProps) {
  const words = useEditorTexts();
  const list = usePhotos(slug, photos, onPhotos);
  const [items, uploads] = useUploads(slug, photos.length, onPhotos);
  const [opened, open] = useState<string | null>(null);
  const replace = (photo: FormPhoto) => onPhotos(photos.map((each) => (each.id === photo.id ? photo : each)));
  return (
    <div className={styles.editor}>
      <DropZone isSmall={photos.length > 0} isFull={photos.length >= mostPhotos} onFiles={uploads.add} />
      <UploadList items={items} uploads={uploads} />
      {onPlace && <TakenIn photos={photos} place={place} onPlace={onPlace} />}
      <SignAll photos={list.shown} author={author} onPhotos={onPhotos} />
      <PhotoGrid photos={list.shown} onOrder={list.order} onOpen={open} onRemove={list.remove} />
      <PhotoDetails
        photos={list.shown}
        opened={opened}
        onOpen={open}
        onChanged={replace}
        onPhotos={onPhotos}
        onCover={(id) => list.order([id, ...list.shown.map((each) => each.id).filter((each) => each !== id)])}
      />
      {list.removed !== null && (
        <UndoLine key={list.removed} undoLabel={words.undo} onUndo={list.putBack} onGone={list.settle}>
          {words.removed}
        </UndoLine>
      )}
      <p role="alert" className={styles.failed}>
        {list.hasFailed && words.failed.failed}
      </p>
    </div>
  );
}
