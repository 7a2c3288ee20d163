import type { PhotoView } from '@contract/listings';
import { useState } from 'react';
import { type PhotoFormat, type PhotoWidth, variantPath } from '../../paths';
import { useLicenceName } from '../../photos/licences';
import { addressOf, type Pictured } from '../../photos/Picture';
import { placeholderUrl } from '../../photos/placeholder';
import { useCaptions } from './captions';
import styles from './Lightbox.module.css';
import { useGalleryTexts } from './texts';
import { useSwipe } from './useSwipe';

interface LightboxPictureProps {
  photo: PhotoView & Pictured;
  title: string;
  onStep(by: number): void;
}

const widths: PhotoWidth[] = [640, 1280, 2560];
const setOf = (address: string, format: PhotoFormat) =>
  widths.map((width) => `${variantPath(address, width, format)} ${width}w`).join(', ');

/** One picture whole, as large as the window; it follows the finger. Its blurred stand-in shows until it is there. */
export function LightboxPicture({ photo, title, onStep }: LightboxPictureProps) {
  const [shown, setShown] = useState(false);
  const words = useGalleryTexts();
  const captions = useCaptions(title);
  const licenceName = useLicenceName();
  const swipe = useSwipe(onStep);
  const address = addressOf(photo);
  const credit = [photo.credit && words.credit(photo.credit), photo.licence && licenceName(photo.licence)];
  const blurred = shown ? undefined : placeholderUrl(photo.placeholder);
  return (
    <figure className={styles.figure}>
      <div className={styles.stage} {...swipe.handlers}>
        <picture
          className={styles.picture}
          style={{ transform: `translateX(${swipe.offset}px)`, backgroundImage: blurred && `url(${blurred})` }}
        >
          <source type="image/avif" srcSet={setOf(address, 'avif')} sizes="100vw" />
          <source type="image/webp" srcSet={setOf(address, 'webp')} sizes="100vw" />
          <img
            className={styles.image}
            src={variantPath(address, 1280, 'jpg')}
            alt={captions.alt(photo)}
            draggable={false}
            onLoad={() => setShown(true)}
          />
        </picture>
      </div>
      <figcaption className={styles.caption}>
        {captions.line(photo) && <p>{captions.line(photo)}</p>}
        <p className={styles.credit}>{credit.filter(Boolean).join(' · ')}</p>
      </figcaption>
    </figure>
  );
}
