import { type SyntheticEvent, useMemo, useState } from 'react';
import { type PhotoFormat, type PhotoWidth, variantPath } from '../paths';
import { classes } from '../ui/classes';
import styles from './Picture.module.css';
import { placeholderUrl } from './placeholder';

/** A picture of the directory by its id, or of a package, which has an address of its own. */
export interface Pictured {
  id: string;
  /** Without width and format. */
  path?: string;
}

export const addressOf = ({ id, path = `/media/${id}` }: Pictured): string => path;

interface PictureProps {
  photo: Pictured & { placeholder?: string };
  /** What it shows, in the reader's language; empty where the words beside it say it. */
  alt: string;
  /** Width over height; the picture covers that box. */
  ratio?: number;
  /** The `sizes` of the image: how wide it will stand, as in "(max-width: 760px) 50vw, 240px". */
  sizes: string;
  /** The first pictures of a page are wanted at once. */
  eager?: boolean;
  /** It fills the window: the widest file is offered too. */
  fullBleed?: boolean;
  className?: string;
}

const widths: PhotoWidth[] = [320, 640, 1280];
const bleedWidths: PhotoWidth[] = [...widths, 2560];
const setOf = (address: string, format: PhotoFormat, most: PhotoWidth[]) =>
  most.map((width) => `${variantPath(address, width, format)} ${width}w`).join(', ');

/** A photo at the size it is seen at: its thumbhash first, then the picture, which fades in. */
export function Picture({
  photo,
  alt,
  ratio = 3 / 2,
  sizes,
  eager = false,
  fullBleed = false,
  className,
}: PictureProps) {
  const [shown, setShown] = useState(false);
  const placeholder = useMemo(() => placeholderUrl(photo.placeholder), [photo.placeholder]);
  const address = addressOf(photo);
  const offered = fullBleed ? bleedWidths : widths;
  const show = (event: SyntheticEvent<HTMLImageElement>) => setShown(event.currentTarget.naturalWidth > 0);
  return (
    <span
      className={classes(styles.frame, className)}
      style={{ aspectRatio: ratio, backgroundImage: placeholder && `url(${placeholder})` }}
    >
      <picture>
        <source type="image/avif" srcSet={setOf(address, 'avif', offered)} sizes={sizes} />
        <source type="image/webp" srcSet={setOf(address, 'webp', offered)} sizes={sizes} />
        <img
          className={classes(styles.image, shown && styles.shown)}
          src={variantPath(address, 640, 'jpg')}
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
