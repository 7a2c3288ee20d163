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

const everyWidth: readonly PhotoWidth[] = [320, 640, 1280, 2560];
const everyFormat: readonly PhotoFormat[] = ['avif', 'webp'];

/** What a picture is offered in: one of a masked package is made anew for its reader, in two widths and without AVIF. */
export const variantsOf = ({ path }: Pictured): { widths: readonly PhotoWidth[]; formats: readonly PhotoFormat[] } =>
  path?.startsWith('/api/') ? { widths: [640, 1280], formats: ['webp'] } : { widths: everyWidth, formats: everyFormat };

/** The `srcset` of a picture in one format, in these widths. */
export const setOf = (photo: Pictured, format: PhotoFormat, widths: readonly PhotoWidth[]): string =>
  widths.map((width) => `${variantPath(addressOf(photo), width, format)} ${width}w`).join(', ');

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

/** A picture in a page stands no wider than this; at full bleed every width is offered. */
const widestInPage = 1280;

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
  const { widths, formats } = variantsOf(photo);
  const offered = fullBleed ? widths : widths.filter((width) => width <= widestInPage);
  const show = (event: SyntheticEvent<HTMLImageElement>) => setShown(event.currentTarget.naturalWidth > 0);
  return (
    <span
      className={classes(styles.frame, className)}
      style={{ aspectRatio: ratio, backgroundImage: placeholder && `url(${placeholder})` }}
    >
      <picture>
        {formats.map((format) => (
          <source key={format} type={`image/${format}`} srcSet={setOf(photo, format, offered)} sizes={sizes} />
        ))}
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
