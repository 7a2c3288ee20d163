import type { ListingView } from '@contract/listings';
import { classes } from '../../ui/classes';
import { Frame } from './Frame';
import styles from './Gallery.module.css';
import { Lightbox } from './Lightbox';
import { useGalleryTexts } from './texts';
import { usePhotoInUrl } from './usePhotoInUrl';

/** `mosaic`: full bleed, up to five; `pair`: full bleed, up to two; `portrait`: upright, one. */
export type GalleryLayout = 'mosaic' | 'pair' | 'portrait';

const most: Record<GalleryLayout, number> = { mosaic: 5, pair: 2, portrait: 1 };

interface GalleryProps {
  listing: Pick<ListingView, 'title' | 'photos'>;
  layout: GalleryLayout;
}

/** The pictures at the top of a listing; each opens the viewer with all of them. */
export function Gallery({ listing: { title, photos }, layout }: GalleryProps) {
  const words = useGalleryTexts();
  const viewer = usePhotoInUrl(photos.length);
  const frames = photos.slice(0, most[layout]);
  if (frames.length === 0) return null;
  return (
    <section className={classes(styles.gallery, styles[layout])} data-frames={frames.length} aria-label={words.label}>
      {frames.map((photo, place) => (
        <Frame
          key={photo.id}
          photo={photo}
          title={title}
          place={place}
          of={photos.length}
          layout={layout}
          onOpen={() => viewer.open(place)}
        />
      ))}
      {photos.length > 1 && (
        <button type="button" className={styles.all} onClick={() => viewer.open(0)}>
          {words.all(photos.length)}
        </button>
      )}
      <Lightbox
        title={title}
        photos={photos}
        index={viewer.index}
        onShow={viewer.show}
        onStep={viewer.step}
        onClose={viewer.close}
      />
    </section>
  );
}
