import { useAmounts } from '../amounts';
import { useWidth } from '../useWidth';
import { type YearLines, type YearWords, yearDrawing } from './drawing';
import { frameOf } from './frame';
import styles from './YearChart.module.css';

/**
 * A year against its goal: the count in steps, the goal a thin line of ink, the pace dashed, the forecast a fan, the
 * other year grey. Drawn for the width there is. A table tells the same to those who do not see it.
 */
export function YearChart({ lines, words }: { lines: YearLines; words: YearWords }) {
  const { month, whole } = useAmounts();
  const [place, width] = useWidth<HTMLDivElement>(860);
  const frame = frameOf(width);
  const { ticks, months, goalY, now, count, day, paceLabel, ends, ...paths } = yearDrawing(lines, words, frame);
  return (
    <div ref={place} className={styles.place}>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className={styles.chart} aria-hidden="true">
        {ticks.map(({ value, y }) => (
          <g key={value} className={styles.grid}>
            <path d={`M${frame.left} ${y}H${frame.right}`} />
            <text x={frame.left - 8} y={y + 4} textAnchor="end">
              {whole(value)}
            </text>
          </g>
        ))}
        {months.map(({ day: first, x }) => (
          <text key={first} className={styles.month} x={x} y={frame.bottom + 21}>
            {month(first)}
          </text>
        ))}
        <path className={styles.fan} d={paths.fan} />
        {goalY !== null && <path className={styles.goal} d={`M${frame.left} ${goalY}H${frame.right}`} />}
        <path className={styles.other} d={paths.other} />
        <path className={styles.pace} d={paths.pace} />
        <path className={styles.mid} d={paths.mid} />
        <path className={styles.day} d={`M${now.x} ${now.y}V${frame.bottom}`} />
        <path className={styles.counted} d={paths.counted} />
        <circle className={styles.now} cx={now.x} cy={now.y} r="5.5" />
        {paceLabel && (
          <path
            className={styles.lead}
            d={`M${paceLabel.from.x} ${paceLabel.from.y}L${paceLabel.x} ${paceLabel.y - 5}`}
          />
        )}
        {paceLabel && <Words of={paceLabel} className={styles.small} />}
        {day && <Words of={day} className={styles.small} />}
        {count && <Words of={count} className={styles.count} />}
        {ends.map((label) => (
          <Words
            key={label.name}
            of={label}
            className={
              styles[label.name === 'goal' ? 'goalLabel' : label.name === 'forecast' ? 'forecastLabel' : 'small']
            }
          />
        ))}
      </svg>
    </div>
  );
}

function Words({
  of,
  className,
}: {
  of: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' };
  className: string | undefined;
}) {
  return (
    <text className={className} x={of.x} y={of.y} textAnchor={of.anchor}>
      {of.text}
    </text>
  );
}
