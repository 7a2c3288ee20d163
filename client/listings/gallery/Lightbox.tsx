import type { PhotoView } from '@contract/listings';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/words';
import type { Pictured } from '../../photos/Picture';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './Lightbox.module.css';
import { LightboxPicture } from './LightboxPicture';
import { useGalleryTexts } from './texts';

interface LightboxProps {
  title: string;
  photos: readonly (PhotoView & Pictured)[];
  /** From 0; null while it is closed. */
  index: number | null;
  onShow(index: number): void;
  onStep(by: number): void;
  onClose(): void;
}

/** All pictures, one at a time, over the page: arrows, swipe, Escape. A modal dialog keeps the focus inside by itself. */
export function Lightbox({ title, photos, index, onShow, onStep, onClose }: LightboxProps) {
  const words = useGalleryTexts();
  const { close } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = index !== null;
  useEffect(
    function followOpen() {
      if (isOpen) dialog.current?.showModal();
      else dialog.current?.close();
    },
    [isOpen],
  );

  const photo = index === null ? undefined : photos[index];
  function onKeyDown({ key }: KeyboardEvent) {
    if (key === 'ArrowLeft') onStep(-1);
    if (key === 'ArrowRight') onStep(1);
    if (key === 'Home') onShow(0);
    if (key === 'End') onShow(photos.length - 1);
  }

  return (
    // Always night: pictures are looked at in the dark, whatever the theme.
    <dialog
      ref={dialog}
      className={styles.lightbox}
      data-theme="dark"
      aria-label={words.viewer(title)}
      onClose={() => isOpen && onClose()}
      onKeyDown={onKeyDown}
    >
      {photo && index !== null && (
        <div className={styles.room}>
          <header className={styles.bar}>
            <p className={styles.count}>
              <span aria-hidden="true">{words.position(index + 1, photos.length)}</span>
              <span className="unseen" role="status">
                {words.spoken(index + 1, photos.length)}
              </span>
            </p>
            <IconButton label={close} onClick={onClose} className={styles.close}>
              <Icon name="cross" size={20} />
            </IconButton>
          </header>
          <LightboxPicture key={photo.id} photo={photo} title={title} onStep={onStep} />
          {index > 0 && (
            <IconButton label={words.previous} className={styles.previous} onClick={() => onStep(-1)}>
              <Icon name="chevronLeft" size={26} />
            </IconButton>
          )}
          {index < photos.length - 1 && (
            <IconButton label={words.next} className={styles.next} onClick={() => onStep(1)}>
              <Icon name="chevronRight" size={26} />
            </IconButton>
          )}
        </div>
      )}
    </dialog>
  );
}
