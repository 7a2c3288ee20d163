import type { Card } from '@contract/listings';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormats } from '../i18n/format';
import { useWords } from '../i18n/words';
import { KindMark } from '../kinds/KindMark';
import type { CameFrom } from '../layout/BackLink';
import { listingPath } from '../paths';
import { Picture } from '../photos/Picture';
import { AddToShortlist } from '../shortlist/AddToShortlist';
import { classes } from '../ui/classes';
import styles from './ListingCard.module.css';

interface ListingCardProps {
  card: Card;
  /** The title, where matches are marked. */
  title?: ReactNode;
  subtitle?: ReactNode;
  /** Outlined, because its pin is pointed at. */
  isLit?: boolean;
  /** Says the kind by its shape, in lists of several kinds. */
  showKind?: boolean;
  /** Among the first of the page: its picture is wanted at once. */
  eager?: boolean;
  onLight?(on: boolean): void;
  cameFrom?: CameFrom;
}

/** A listing in a list: picture and text on the page, one link. */
export function ListingCard({ card, isLit, eager, onLight, cameFrom, ...shown }: ListingCardProps) {
  return (
    <article
      className={classes(styles.card, isLit && styles.lit)}
      onPointerEnter={() => onLight?.(true)}
      onPointerLeave={() => onLight?.(false)}
      onFocus={() => onLight?.(true)}
      onBlur={() => onLight?.(false)}
    >
      <div className={styles.figure}>
        <Picture photo={card.photo} alt="" sizes="(max-width: 760px) 50vw, 246px" eager={eager} />
        <OnPicture card={card} />
      </div>
      <AddToShortlist slug={card.slug} title={card.title} />
      <h3 className={styles.title}>
        {shown.showKind && <KindMark kind={card.kind} />}
        <Link className={styles.link} to={listingPath(card.slug)} state={cameFrom}>
          {shown.title ?? card.title}
        </Link>
      </h3>
      <Lines card={card} subtitle={shown.subtitle} />
    </article>
  );
}

/** What stands on the scrim: works shot here, and what is not real: a drawing, a made-up listing. */
function OnPicture({ card }: { card: Card }) {
  const { shoots, illustration, demo } = useWords();
  const unreal = [card.photo.illustration && illustration, card.demo && demo].filter(Boolean).join(' · ');
  if (card.shoots === 0 && unreal === '') return null;
  return (
    <p className={styles.scrim}>
      {card.shoots > 0 && <span>{shoots(card.shoots)}</span>}
      <span className={styles.unreal}>{unreal}</span>
    </p>
  );
}

function Lines({ card, subtitle }: { card: Card; subtitle: ReactNode }) {
  const { kilometres } = useFormats();
  return (
    <div className={styles.lines}>
      <p className={styles.subtitle}>{subtitle ?? card.subtitle}</p>
      <p className={styles.where}>
        <span className={styles.commune}>{card.commune}</span>
        {card.distanceKm !== null && <span className={styles.distance}>{kilometres(card.distanceKm)}</span>}
      </p>
    </div>
  );
}
