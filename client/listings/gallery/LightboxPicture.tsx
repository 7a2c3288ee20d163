import type { PhotoView } from '@contract/listings';
import { useState } from 'react';
import { variantPath } from '../../paths';
import { useLicenceName } from '../../photos/licences';
import { addressOf, type Pictured, setOf, variantsOf } from '../../photos/Picture';
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

/** The viewer is as wide as the window: the narrowest file is never wanted. */
const narrowest = 640;

/** One picture whole, as large as the window; it follows the finger. Its blurred stand-in shows until it is there. */
export function LightboxPicture({ photo, title, onStep }: LightboxPictureProps) {
  const [shown, setShown] = useState(false);
  const words = useGalleryTexts();
  const captions = useCaptions(title);
  const licenceName = useLicenceName();
  const swipe = useSwipe(onStep);
  const { widths, formats } = variantsOf(photo);
  const offered = widths.filter((width) => width >= narrowest);
  const credit = [photo.credit && words.credit(photo.credit), photo.licence && licenceName(photo.licence)];
  const blurred = shown ? undefined : placeholderUrl(photo.placeholder);
  return (
    <figure className={styles.figure}>
      <div className={styles.stage} {...swipe.handlers}>
        <picture
          className={styles.picture}
          style={{ transform: `translateX(${swipe.offset}px)`, backgroundImage: blurred && `url(${blurred})` }}
        >
          {formats.map((format) => (
            <source key={format} type={`image/${format}`} srcSet={setOf(photo, format, offered)} sizes="100vw" />
          ))}
          <img
            className={styles.image}
            src={variantPath(addressOf(photo), 1280, 'jpg')}
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
