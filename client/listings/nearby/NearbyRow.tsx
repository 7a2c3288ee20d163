import type { Card } from '@contract/listings';
import { Link, useLocation } from 'react-router';
import { useFormats } from '../../i18n/format';
import { comingFrom } from '../../layout/BackLink';
import { listingPath } from '../../paths';
import { Picture } from '../../photos/Picture';
import { classes } from '../../ui/classes';
import { useLit } from '../lit';
import styles from './Nearby.module.css';
import { useNearbyTexts } from './texts';

/** Kilometres: nearer than this there is no distance to speak of. */
const onSite = 0.05;

/** One neighbour: small picture, name, what it is, how far. Pointing at it lights its pin, and the other way round. */
export function NearbyRow({ card, from }: { card: Card; from: string }) {
  const { kilometres } = useFormats();
  const { here } = useNearbyTexts();
  const { pathname, search } = useLocation();
  const [lit, light] = useLit();
  const isPerson = card.kind === 'technician' || card.kind === 'actor';
  return (
    <li
      className={classes(styles.row, lit === card.slug && styles.lit)}
      onPointerEnter={() => light(card.slug)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(card.slug)}
      onBlur={() => light(null)}
    >
      <Picture
        className={classes(styles.picture, isPerson && styles.face)}
        photo={card.photo}
        alt=""
        ratio={isPerson ? 1 : 54 / 40}
        sizes="54px"
      />
      <p className={styles.text}>
        <Link className={styles.link} to={listingPath(card.slug)} state={comingFrom(pathname + search, from)}>
          {card.title}
        </Link>
        <span className={styles.subtitle}>{card.subtitle}</span>
      </p>
      {card.distanceKm !== null && (
        <span className={styles.distance}>{card.distanceKm < onSite ? here : kilometres(card.distanceKm)}</span>
      )}
    </li>
  );
}
