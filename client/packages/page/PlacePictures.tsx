import type { PackageItem } from '@contract/packages';
import { useState } from 'react';
import { useCaptions } from '../../listings/gallery/captions';
import { Lightbox } from '../../listings/gallery/Lightbox';
import { Picture } from '../../photos/Picture';
import { usePackageTexts } from '../texts';
import styles from './PlacePictures.module.css';
import { asPhoto } from './photos';

/** So many stand on the page; all are in the viewer. */
const shown = 3;

/** One large picture over two small ones; each opens the viewer with all of them. */
export function PlacePictures({ item, title }: { item: PackageItem; title: string }) {
  const { place: words } = usePackageTexts();
  const captions = useCaptions(title);
  const [index, setIndex] = useState<number | null>(null);
  const photos = item.photos.map(asPhoto);
  const last = photos.length - 1;
  const step = (by: number) => setIndex((now) => (now === null ? null : Math.min(last, Math.max(0, now + by))));
  if (photos.length === 0) return <div className={styles.none} aria-hidden="true" />;
  return (
    <section className={styles.pictures} data-count={Math.min(shown, photos.length)} aria-label={words.pictures(title)}>
      {photos.slice(0, shown).map((photo, place) => (
        <figure key={photo.id} className={styles.frame}>
          <Picture
            className={styles.picture}
            photo={photo}
            alt={captions.alt(photo)}
            sizes={place === 0 ? '(max-width: 760px) 100vw, 800px' : '(max-width: 760px) 50vw, 400px'}
          />
          {place === shown - 1 && photos.length > shown && (
            <span className={styles.more}>{words.more(photos.length - shown)}</span>
          )}
          <button
            type="button"
            className={styles.open}
            aria-label={words.enlarge(place + 1, photos.length)}
            onClick={() => setIndex(place)}
          />
        </figure>
      ))}
      <Lightbox
        title={title}
        photos={photos}
        index={index}
        onShow={setIndex}
        onStep={step}
        onClose={() => setIndex(null)}
      />
    </section>
  );
}
