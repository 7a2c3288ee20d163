import { type SyntheticEvent, useMemo, useState } from 'react';
import { type PhotoFormat, type PhotoWidth, photoPath } from '../paths';
import { classes } from '../ui/classes';
import styles from './Picture.module.css';
import { placeholderUrl } from './placeholder';

interface PictureProps {
  photo: { id: string; placeholder?: string };
  /** What it shows, in the reader's language; empty where the words beside it say it. */
  alt: string;
  /** Width over height; the picture covers that box. */
  ratio?: number;
  /** The `sizes` of the image: how wide it will stand, as in "(max-width: 760px) 50vw, 240px". */
  sizes: string;
  /** The first pictures of a page are wanted at once. */
  eager?: boolean;
  className?: string;
}

const widths: PhotoWidth[] = [320, 640, 1280];
const setOf = (id: string, format: PhotoFormat, most: PhotoWidth[]) =>
  most.map((width) => `${photoPath(id, width, format)} ${width}w`).join(', ');

/** A photo at the size it is seen at: its thumbhash first, then the picture, which fades in. */
export function Picture({ photo, alt, ratio = 3 / 2, sizes, eager = false, className }: PictureProps) {
  const [shown, setShown] = useState(false);
  const placeholder = useMemo(() => placeholderUrl(photo.placeholder), [photo.placeholder]);
  const show = (event: SyntheticEvent<HTMLImageElement>) => setShown(event.currentTarget.naturalWidth > 0);
  return (
    <span
      className={classes(styles.frame, className)}
      style={{ aspectRatio: ratio, backgroundImage: placeholder && `url(${placeholder})` }}
    >
      <picture>
        <source type="image/avif" srcSet={setOf(photo.id, 'avif', widths)} sizes={sizes} />
        <source type="image/webp" srcSet={setOf(photo.id, 'webp', widths)} sizes={sizes} />
        <img
          className={classes(styles.image, shown && styles.shown)}
          src={photoPath(photo.id, 640, 'jpg')}
          alt={alt}
          width={640}
          height={Math.round(640 / ratio)}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          fetchPriority={eager ? 'high' : 'auto'}
          onLoad={show}
        />
      </picture>
    </span>
  );
}
