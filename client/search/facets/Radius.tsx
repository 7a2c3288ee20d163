import { type CSSProperties, useEffect, useState } from 'react';
import { CommuneField } from '../bar/CommuneField';
import { withRadius } from '../changes';
import { type Filters, radiusRange } from '../filters';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import styles from './Facets.module.css';

/** How far around the chosen place; without one, on a phone, the field that asks for it and finds no room in the bar. */
export function Radius({ filters: { around }, change }: { filters: Filters; change: ChangeFilters }) {
  const { near } = useSearchTexts();
  const [radius, setRadius] = useRadius(around?.radius);
  if (!around) {
    return (
      <fieldset className={`${styles.group} ${styles.onPhone}`}>
        <legend className={styles.name}>{near.heading}</legend>
        <CommuneField change={change} look="boxed" />
      </fieldset>
    );
  }
  const settle = () => radius !== around.radius && change(withRadius(radius));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{near.radius}</legend>
      <input
        className={styles.slider}
        type="range"
        {...radiusRange}
        step={1}
        value={Math.min(radius, radiusRange.max)}
        style={{ '--part': partOf(radius) } as CSSProperties}
        aria-label={near.radius}
        aria-valuetext={near.radiusOf(radius)}
        onChange={(event) => setRadius(event.target.valueAsNumber)}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <p className={styles.meta}>{near.around(around.name || near.point, radius)}</p>
    </fieldset>
  );
}

/** How much of the track lies before the thumb. */
const partOf = (radius: number) =>
  `${Math.min(100, (100 * (radius - radiusRange.min)) / (radiusRange.max - radiusRange.min))}%`;

/** The radius of the address, and what the thumb shows while it is held. */
function useRadius(settled = 0) {
  const [radius, setRadius] = useState(settled);
  useEffect(
    function followAddress() {
      setRadius(settled);
    },
    [settled],
  );
  return [radius, setRadius] as const;
}
