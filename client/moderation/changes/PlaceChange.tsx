import type { ListingKind } from '@contract/common';
import { lazy, Suspense } from 'react';
import { useSpeech } from '../../listings/kinds/speech';
import { kilometresBetween } from '../../listings/place/distance';
import { MapBoundary } from '../../listings/place/MapBoundary';
import { useModerationTexts } from '../texts';
import { positionIn } from '../values/place';
import styles from './Changes.module.css';

const MovedMap = lazy(async () => ({ default: (await import('./MovedMap')).MovedMap }));

interface PlaceChangeProps {
  kind: ListingKind;
  title: string;
  before: unknown;
  after: unknown;
  /** What stands at each of the two spots. */
  words: { before: string; after: string };
}

/** Kilometres under which nobody moved: the pin was only set more finely. */
const still = 0.005;

/** Where it would stand, and where it stood, on a small map. */
export function PlaceChange({ kind, title, before, after, words }: PlaceChangeProps) {
  const { review } = useModerationTexts();
  const { metres } = useSpeech();
  const [from, to] = [positionIn(before), positionIn(after)];
  if (!to) return null;
  const km = from ? kilometresBetween(from.position, to.position) : 0;
  return (
    <>
      {km > still && <p className={styles.quiet}>{review.moved(metres(Math.round(km * 1000)))}</p>}
      <div className={styles.map}>
        <MapBoundary>
          <Suspense>
            <MovedMap
              kind={kind}
              label={review.map(title)}
              words={words}
              before={km > still ? from : undefined}
              after={to}
            />
          </Suspense>
        </MapBoundary>
      </div>
    </>
  );
}
