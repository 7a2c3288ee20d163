import type { ListingView } from '@contract/listings';
import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { useFormats } from '../../i18n/format';
import { useWords } from '../../i18n/words';
import { classes } from '../../ui/classes';
import { Tag } from '../../ui/Tag';
import { useListingTexts } from '../texts';
import { useProse } from '../useProse';
import styles from './Heading.module.css';
import { Path } from './Path';

/** What it is, its name, where it is, and what it is like. */
export function Heading({ listing }: { listing: ListingView }) {
  const prose = useProse();
  const { demo } = useWords();
  const words = useListingTexts();
  const arrival = useArrival();
  const paragraphs = prose(listing.description).split(/\n+/).filter(Boolean);
  return (
    <header className={styles.heading}>
      <Path listing={listing} />
      <h1 ref={arrival} className={classes(styles.title, isSmaller(listing) && styles.smaller)} tabIndex={-1}>
        {listing.title}
      </h1>
      <p className={styles.where}>
        <Where listing={listing} />
      </p>
      {listing.demo && (
        <p className={styles.demo}>
          <Tag tone="warn">{demo}</Tag> {words.demo[listing.kind]}
        </p>
      )}
      <p className={styles.lead}>{prose(listing.summary)}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.body}>
          {paragraph}
        </p>
      ))}
    </header>
  );
}

/** People have half the column, and a name of a whole sentence would be the page. */
const isSmaller = ({ kind, title }: ListingView) => kind === 'technician' || kind === 'actor' || title.length > 48;

/** `Besse-et-Saint-Anastaise, Puy-de-Dôme · 1 197 m`. */
function Where({ listing }: { listing: ListingView }) {
  const words = useListingTexts();
  const { number } = useFormats();
  const { commune, departementName } = listing.place;
  const altitude = listing.kind === 'location' ? listing.details.altitude : undefined;
  return (
    <>
      {commune}, <span className={styles.whole}>{departementName}</span>
      {altitude !== undefined && <span className={styles.whole}> · {words.altitude(number(altitude))}</span>}
    </>
  );
}

/** Somebody who came by a link hears the name of the new page, as after a page load. */
function useArrival() {
  const title = useRef<HTMLHeadingElement>(null);
  const arrivedBy = useRef(useNavigationType());
  useEffect(function speakTitle() {
    if (arrivedBy.current === 'PUSH') title.current?.focus({ preventScroll: true });
  }, []);
  return title;
}
