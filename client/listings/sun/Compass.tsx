import styles from './Compass.module.css';
import type { SunDay, SunPosition } from './sunDay';
import { useClock, useSunTexts } from './texts';

const radius = 46;
/** A point at a bearing in degrees, `far` pixels from the middle, as SVG has its axes. */
const at = (azimuth: number, far: number) => {
  const angle = ((azimuth - 90) * Math.PI) / 180;
  return `${(Math.cos(angle) * far).toFixed(2)} ${(Math.sin(angle) * far).toFixed(2)}`;
};

/** Seen from above, north at the top: where the sun comes up, where it goes down, where it is. */
export function Compass({ sun: { rise, set }, pointed }: { sun: SunDay; pointed: SunPosition | undefined }) {
  const words = useSunTexts();
  const { time } = useClock();
  const spread = set.azimuth - rise.azimuth > 180 ? 1 : 0;
  const lit = `M0 0L${at(rise.azimuth, radius)}A${radius} ${radius} 0 ${spread} 1 ${at(set.azimuth, radius)}Z`;
  const [up, down] = [rise, set].map(({ azimuth, at: moment }) => `${Math.round(azimuth)}°, ${time(moment)}`);
  return (
    <svg
      className={styles.compass}
      viewBox="-64 -64 128 128"
      role="img"
      aria-label={words.compass(up ?? '', down ?? '')}
    >
      <path className={styles.lit} d={lit} />
      <circle className={styles.rim} r={radius} />
      {words.letters.split(',').map((letter, quarter) => (
        <text key={letter} className={styles.letter} transform={`translate(${at(quarter * 90, radius + 10)})`}>
          {letter}
        </text>
      ))}
      {[rise, set].map(({ azimuth }) => (
        <g key={azimuth}>
          <path className={styles.ray} d={`M0 0L${at(azimuth, radius)}`} />
          <circle className={styles.sun} r="4" transform={`translate(${at(azimuth, radius)})`} />
        </g>
      ))}
      {pointed && pointed.altitude >= 0 && (
        <g>
          <path className={styles.needle} d={`M0 0L${at(pointed.azimuth, radius)}`} />
          <circle className={styles.here} r="5" transform={`translate(${at(pointed.azimuth, radius)})`} />
        </g>
      )}
      <circle className={styles.spot} r="2.5" />
    </svg>
  );
}
