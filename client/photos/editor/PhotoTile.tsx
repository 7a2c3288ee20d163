import type { FormPhoto } from '@contract/editing';
import type { ComponentProps } from 'react';
import { useBilingual } from '../../i18n/bilingual';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Picture } from '../Picture';
import styles from './PhotoTile.module.css';
import { useEditorTexts } from './texts';

interface PhotoTileProps {
  photo: FormPhoto;
  /** From 1. */
  place: number;
  of: number;
  handle: Pick<
    ComponentProps<'button'>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onKeyDown'
  >;
  onOpen(): void;
  onRemove(): void;
}

/** One picture with what can be done to it; what is missing stands on it in words. */
export function PhotoTile({ photo, place, of, handle, onOpen, onRemove }: PhotoTileProps) {
  const words = useEditorTexts();
  const inReadersLanguage = useBilingual();
  const caption = inReadersLanguage(photo.caption);
  const lack = photo.credit === '' ? words.unsigned : photo.licence === '' ? words.unlicensed : '';
  return (
    <figure className={styles.tile} data-field={`photos.${photo.id}`}>
      <Picture
        photo={photo}
        alt={caption || words.nth(place, of)}
        sizes={place === 1 ? '(max-width: 760px) 100vw, 380px' : '(max-width: 760px) 50vw, 190px'}
        className={styles.picture}
      />
      <button type="button" className={styles.open} aria-label={words.edit(place)} onClick={onOpen} />
      {place === 1 && <span className={styles.cover}>{words.cover}</span>}
      <figcaption className={styles.foot}>
        <span className={styles.caption}>
          {lack ? (
            <span className={styles.lack}>{lack}</span>
          ) : (
            <span className={styles.words}>{caption || words.describe}</span>
          )}
          {photo.sameAs && (
            <span className={styles.same} title={photo.sameAs.title}>
              {words.same(photo.sameAs.title)}
            </span>
          )}
        </span>
        {of > 1 && (
          <button
            type="button"
            className={styles.handle}
            aria-label={words.move(place, of)}
            title={words.move(place, of)}
            {...handle}
          >
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
              <path d="M7 4.5h.01M13 4.5h.01M7 10h.01M13 10h.01M7 15.5h.01M13 15.5h.01" />
            </svg>
          </button>
        )}
        <IconButton label={words.remove(place)} className={styles.remove} onClick={onRemove}>
          <Icon name="cross" size={15} />
        </IconButton>
      </figcaption>
    </figure>
  );
}
