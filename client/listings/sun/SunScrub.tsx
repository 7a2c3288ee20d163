import type { Point } from '@contract/common';
import { type PointerEvent, type ReactNode, useState } from 'react';
import styles from './SunScrub.module.css';
import type { Scale } from './scale';
import { type SunDay, type SunPosition, sunAt } from './sunDay';
import { useClock, useSunTexts, windOf } from './texts';

interface SunScrubProps {
  sun: SunDay;
  place: Point;
  scale: Scale;
  pointed: SunPosition | undefined;
  onPoint(position: SunPosition | undefined): void;
  children: ReactNode;
}

const minute = 60_000;
/** Minutes between two stops, so that nobody reads seconds into it. */
const stop = 5;

/** Lets the reader point at an hour: with the pointer over the drawing, or with the arrows on the slider that it is. */
export function SunScrub({ sun, place, scale, pointed, onPoint, children }: SunScrubProps) {
  const words = useSunTexts();
  const [isFocused, setFocused] = useState(false);
  const minutesOf = (moment: Date) => Math.round(moment.getTime() / minute / stop) * stop;
  const pointAt = (minutes: number) => onPoint(sunAt(new Date(minutes * minute), place));
  const follow = (event: PointerEvent) => {
    const across = event.clientX - event.currentTarget.getBoundingClientRect().left;
    pointAt(minutesOf(scale.momentAt(across)));
  };
  const shown = pointed ?? sun.noon;
  return (
    <div
      className={styles.scrub}
      onPointerMove={follow}
      onPointerDown={follow}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && !isFocused && onPoint(undefined)}
    >
      {children}
      <input
        className={styles.slider}
        type="range"
        min={minutesOf(sun.path[0]?.at ?? sun.dawn)}
        max={minutesOf(sun.path.at(-1)?.at ?? sun.dusk)}
        step={stop}
        value={minutesOf(shown.at)}
        aria-label={words.scrub}
        aria-valuetext={useReading(sun, shown)}
        onChange={(event) => pointAt(event.target.valueAsNumber)}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          onPoint(undefined);
        }}
      />
    </div>
  );
}

/** `10 h 15 · hauteur 24° · azimut 128° sud-est`. */
export function useReading({ rise, set }: SunDay, position: SunPosition): string {
  const words = useSunTexts();
  const { time } = useClock();
  const { at, altitude, azimuth } = position;
  const isUp = at >= rise.at && at <= set.at;
  // Half the disc is up before its middle is: between the two the height is nought, not "below".
  const height = isUp ? words.height(Math.max(0, Math.round(altitude))) : words.under;
  return [time(at), height, words.azimuth(Math.round(azimuth), windOf(words, azimuth))].join(' · ');
}
