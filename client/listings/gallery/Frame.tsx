import type { PhotoView } from '@contract/listings';
import { Picture } from '../../photos/Picture';
import { classes } from '../../ui/classes';
import { useCaptions } from './captions';
import type { GalleryLayout } from './Gallery';
import styles from './Gallery.module.css';
import { useGalleryTexts } from './texts';

interface FrameProps {
  photo: PhotoView;
  title: string;
  /** From 0. */
  place: number;
  of: number;
  layout: GalleryLayout;
  onOpen(): void;
}

/** How wide each picture stands: the first of a mosaic takes half the window, a portrait its column. */
const sizes: Record<GalleryLayout, [first: string, others: string]> = {
  mosaic: ['(max-width: 760px) 100vw, 52vw', '25vw'],
  pair: ['(max-width: 760px) 100vw, 60vw', '40vw'],
  portrait: ['(max-width: 760px) 130vw, 420px', '420px'],
};

/** One picture of the page. The first says what it shows; all say it to a screen reader. */
export function Frame({ photo, title, place, of, layout, onOpen }: FrameProps) {
  const words = useGalleryTexts();
  const captions = useCaptions(title);
  const [first, others] = sizes[layout];
  const isFirst = place === 0;
  const line = [...(of > 1 ? [words.position(1, of)] : []), captions.line(photo)].filter(Boolean).join(' · ');
  return (
    <figure className={styles.frame}>
      <Picture
        className={classes(styles.picture, of === 1 && layout !== 'portrait' && isUpright(photo) && styles.whole)}
        photo={photo}
        alt={captions.alt(photo)}
        sizes={isFirst ? (of > 1 ? first : '100vw') : others}
        eager={isFirst}
      />
      {isFirst && line && <figcaption className={styles.caption}>{line}</figcaption>}
      <button type="button" className={styles.open} aria-label={words.open(place + 1, of)} onClick={onOpen} />
    </figure>
  );
}

/** Alone across the page, an upright picture would be cut to a strip: it is shown whole. */
const isUpright = ({ width = 0, height = 0 }: PhotoView) => height > width;
