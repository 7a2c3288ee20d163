import { classes } from '../../../ui/classes';
import { useFigures } from '../figures';
import styles from './Strip.module.css';
import type { Bar, Mark, Strip } from './strip';
import { useCalendarTexts } from './texts';

const top = 20;
const lane = 24;

/** The strip as a drawing of its own for each width: nothing is shrunk. */
export function StripPicture({ strip, width }: { strip: Strip; width: number }) {
  const words = useCalendarTexts();
  const { shortDay, month } = useFigures();
  const height = top + strip.lanes * lane + 6;
  return (
    <svg
      className={styles.strip}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.picture}
    >
      {strip.ticks.map(({ day, x, by }) => (
        <g key={day}>
          <path className={styles.tick} d={`M${x + 0.5} 16V${height}`} />
          {width - x > 40 && (
            <text className={styles.label} x={x + 4} y={11}>
              {by === 'week' ? shortDay(day) : month(day)}
            </text>
          )}
        </g>
      ))}
      {strip.today !== null && <path className={styles.today} d={`M${strip.today} 14V${height}`} />}
      {strip.bars.map((bar) => (
        <BarShape key={bar.id} bar={bar} />
      ))}
      {strip.marks.map((mark) => (
        <MarkShape key={mark.id} mark={mark} width={width} />
      ))}
    </svg>
  );
}

function BarShape({ bar }: { bar: Bar }) {
  const y = top + bar.lane * lane + 2;
  return (
    <g>
      <rect className={styles[bar.kind]} x={bar.x} y={y} width={bar.width} height={18} />
      <text
        className={classes(styles.name, bar.inside && bar.kind === 'main' && styles.inside)}
        x={bar.inside ? bar.x + 6 : bar.x + bar.width + 6}
        y={y + 13}
      >
        {bar.label}
      </text>
    </g>
  );
}

function MarkShape({ mark, width }: { mark: Mark; width: number }) {
  const words = useCalendarTexts();
  const { shortDay } = useFigures();
  const y = top + mark.lane * lane + 12;
  const isLeft = mark.x > width * 0.6;
  const room = Math.floor(((isLeft ? mark.x : width - mark.x) - 14) / 6.4);
  const said = words.taskOn(shortDay(mark.due), mark.text);
  return (
    <g className={mark.isLate ? styles.late : styles.due}>
      <path d={`M${mark.x - 5} ${y}l5 -5 5 5 -5 5Z`} />
      <text
        className={styles.task}
        x={isLeft ? mark.x - 10 : mark.x + 10}
        y={y + 4}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {said.length > room ? `${said.slice(0, Math.max(0, room - 1))}…` : said}
      </text>
    </g>
  );
}
