import styles from './SunChart.module.css';
import { chartHeight, hoursBetween, lineOf, type Scale } from './scale';
import type { SunDay, SunPosition } from './sunDay';
import { useClock, useSunTexts } from './texts';

interface SunChartProps {
  sun: SunDay;
  scale: Scale;
  label: string;
  /** Where the reader points, if anywhere. */
  pointed: SunPosition | undefined;
}

/** Under so many pixels there is room for fewer words and fewer hours. */
const narrow = 520;

/** The sun's way across a day, drawn for the width it has. */
export function SunChart({ sun, scale, label, pointed }: SunChartProps) {
  const { x, horizon } = scale;
  const isNarrow = scale.width < narrow;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${scale.width} ${chartHeight}`}
      height={chartHeight}
      role="img"
      aria-label={label}
    >
      <Band from={sun.dawn} to={sun.rise.at} scale={scale} className={styles.twilight} />
      <Band from={sun.set.at} to={sun.dusk} scale={scale} className={styles.twilight} />
      <Band from={sun.rise.at} to={sun.goldenEnd.at} scale={scale} className={styles.golden} />
      <Band from={sun.goldenStart.at} to={sun.set.at} scale={scale} className={styles.golden} />
      <Hours sun={sun} scale={scale} every={isNarrow ? 3 : 2} />
      <path className={styles.axis} d={`M0 ${horizon}H${scale.width}`} />
      <path className={styles.path} d={lineOf(sun, scale)} />
      <Edges sun={sun} scale={scale} />
      <Noon noon={sun.noon} scale={scale} />
      <Golden sun={sun} scale={scale} isNarrow={isNarrow} />
      {pointed && (
        <g>
          <path className={styles.hand} d={`M${x(pointed.at)} 6V${horizon}`} />
          <circle className={styles.here} cx={x(pointed.at)} cy={scale.y(Math.max(0, pointed.altitude))} r="6" />
        </g>
      )}
    </svg>
  );
}

interface BandProps {
  from: Date;
  to: Date;
  scale: Scale;
  className: string | undefined;
}

function Band({ from, to, scale: { x, horizon }, className }: BandProps) {
  return <rect className={className} x={x(from)} y="0" width={x(to) - x(from)} height={horizon} />;
}

interface PartProps {
  sun: SunDay;
  scale: Scale;
}

function Hours({ sun: { path }, scale: { x, horizon }, every }: PartProps & { every: number }) {
  const clock = useClock();
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return null;
  const hours = hoursBetween(first.at, last.at, (moment) => clock.hourOf(moment) % every === 0);
  return hours.map((moment) => (
    <g key={moment.getTime()}>
      <path className={styles.tick} d={`M${x(moment)} ${horizon}v4`} />
      <text className={styles.hour} x={x(moment)} y={horizon + 40}>
        {clock.hour(moment)}
      </text>
    </g>
  ));
}

/** Half the width of `coucher 19 h 08`, in pixels: its middle comes no nearer to the edge. */
const edgeRoom = 47;
const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

/** Rise and set, under the points where the path meets the horizon. */
function Edges({ sun: { rise, set }, scale: { x, horizon, width } }: PartProps) {
  const words = useSunTexts();
  const { time } = useClock();
  return [
    { word: words.rise, at: rise.at },
    { word: words.set, at: set.at },
  ].map(({ word, at }) => (
    <g key={word}>
      <circle className={styles.sun} cx={x(at)} cy={horizon} r="4.5" />
      <text className={styles.time} x={between(edgeRoom, x(at), width - edgeRoom)} y={horizon + 21} textAnchor="middle">
        {word} {time(at)}
      </text>
    </g>
  ));
}

function Noon({ noon, scale: { x, y } }: { noon: SunPosition; scale: Scale }) {
  const { time } = useClock();
  return (
    <g>
      <circle className={styles.sun} cx={x(noon.at)} cy={y(noon.altitude)} r="4.5" />
      <text className={styles.time} x={x(noon.at)} y={y(noon.altitude) - 11} textAnchor="middle">
        {time(noon.at)}
        <tspan className={styles.aside}> · {Math.round(noon.altitude)}°</tspan>
      </text>
    </g>
  );
}

/** The ends of the golden hours. Their times stand at the top, beside the light they end: the path is low there. */
function Golden({ sun: { goldenEnd, goldenStart }, scale: { x, y }, isNarrow }: PartProps & { isNarrow: boolean }) {
  const words = useSunTexts();
  const { time } = useClock();
  const ends = [
    { end: goldenEnd, word: isNarrow ? words.golden : words.goldenUntil, side: 8, anchor: 'start' as const },
    { end: goldenStart, word: isNarrow ? words.golden : words.goldenFrom, side: -8, anchor: 'end' as const },
  ];
  return ends.map(({ end: { at, altitude }, word, side, anchor }) => (
    <g key={anchor}>
      <circle className={styles.sun} cx={x(at)} cy={y(altitude)} r="4.5" />
      <text className={styles.time} textAnchor={anchor}>
        <tspan className={styles.aside} x={x(at) + side} y="13">
          {word}
        </tspan>
        <tspan x={x(at) + side} y="29">
          {time(at)}
        </tspan>
      </text>
    </g>
  ));
}
