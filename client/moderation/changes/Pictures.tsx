import type { FormPhoto } from '@contract/editing';
import type { PhotoView } from '@contract/listings';
import { useState } from 'react';
import { useBilingual } from '../../i18n/bilingual';
import { Lightbox } from '../../listings/gallery/Lightbox';
import { Picture } from '../../photos/Picture';
import { classes } from '../../ui/classes';
import { useModerationTexts } from '../texts';
import styles from './Changes.module.css';
import type { Side } from './Marked';

interface PicturesProps {
  title: string;
  photos: readonly PhotoView[];
  /** The other side's: what is missing there is new, or removed. */
  others: readonly PhotoView[];
  side: Side;
  /** Whether pictures that are not on the other side are marked. */
  isMarked: boolean;
}

/** Pictures in a line, those that come or go marked; each opens large. */
export function Pictures({ title, photos, others, side, isMarked }: PicturesProps) {
  const words = useModerationTexts();
  const text = useBilingual();
  const [shown, show] = useState<number | null>(null);
  const known = new Set(others.map(({ id }) => id));
  if (photos.length === 0) return <span className={styles.quiet}>{words.review.empty}</span>;
  return (
    <>
      <ul className={styles.pictures}>
        {photos.map((photo, place) => {
          const mark = isMarked && !known.has(photo.id);
          const word = side === 'after' ? words.photos.fresh : words.photos.removed;
          return (
            <li key={photo.id}>
              <button
                type="button"
                className={classes(styles.picture, mark && (side === 'after' ? styles.fresh : styles.gone))}
                aria-label={words.photos.open(place + 1)}
                onClick={() => show(place)}
              >
                <Picture photo={photo} alt={text(photo.caption)} sizes="82px" />
                {mark && <span className={styles.stamp}>{word}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      <Lightbox
        title={title}
        photos={photos}
        index={shown}
        onShow={show}
        onStep={(by) => show((at) => Math.min(Math.max((at ?? 0) + by, 0), photos.length - 1))}
        onClose={() => show(null)}
      />
    </>
  );
}

interface PictureNotesProps {
  before: readonly PhotoView[];
  after: readonly FormPhoto[];
}

/** What the desk has to know of the pictures that would become public. */
export function PictureNotes({ before, after }: PictureNotesProps) {
  const { photos: words } = useModerationTexts();
  const known = new Set(before.map(({ id }) => id));
  const fresh = after.filter(({ id }) => !known.has(id));
  const unsigned = after.filter(({ credit, licence }) => credit.trim() === '' || licence === '').length;
  const twins = new Set(fresh.flatMap(({ sameAs }) => sameAs?.title ?? []));
  const isOrderOnly = fresh.length === 0 && before.length === after.length;
  return (
    <div className={styles.quiet}>
      {isOrderOnly && <p>{words.order}</p>}
      {fresh.length > 0 && (
        <p>
          {unsigned === 0 ? words.credited : words.uncredited(unsigned)} {words.noPosition}
        </p>
      )}
      {[...twins].map((title) => (
        <p key={title} className={styles.warning}>
          {words.same(title)}
        </p>
      ))}
    </div>
  );
}
