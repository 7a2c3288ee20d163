import type { Point } from '@contract/common';
import type { FormPhoto } from '@contract/editing';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { kilometresBetween } from '../../listings/place/distance';
import { nearestQuery } from '../../places/queries';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './TakenIn.module.css';
import { useEditorTexts } from './texts';

interface TakenInProps {
  photos: readonly FormPhoto[];
  place: Point | undefined;
  onPlace(at: Point): void;
}

/** Kilometres: nearer than this, a picture says nothing new. */
const near = 0.15;
/** Kilometres from a commune's point: further away, a picture was not taken in the territory. */
const within = 15;

/** Offers where a picture was taken as the place of the listing; without a yes nobody is shown it. */
export function TakenIn({ photos, place, onPlace }: TakenInProps) {
  const words = useEditorTexts();
  const [declined, decline] = useState<ReadonlySet<string>>(new Set());
  const [isUsed, setUsed] = useState(false);
  const offer = photos.find(
    ({ id, takenIn }) => takenIn !== null && !declined.has(id) && (!place || kilometresBetween(takenIn, place) > near),
  );
  const at = offer?.takenIn ?? undefined;
  const nearest = useQuery(nearestQuery(at)).data;
  if (isUsed) return <p role="status">{words.taken.used}</p>;
  if (!at || !nearest || nearest.km > within) return null;
  const no = () => decline(new Set(photos.map(({ id }) => id)));
  const use = () => {
    onPlace(at);
    setUsed(true);
  };
  return (
    <div className={styles.offer}>
      <Icon name="pin" />
      <p className={styles.text}>
        {words.taken.text(nearest.commune.name, `${at.lat.toFixed(4)}, ${at.lng.toFixed(4)}`)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={use}>
          {words.taken.use}
        </Button>
        <Button size="small" look="quiet" onClick={no}>
          {words.taken.no}
        </Button>
      </div>
    </div>
  );
}
