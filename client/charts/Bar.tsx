import styles from './Bars.module.css';

/** What a bar is drawn from. */
export interface Bar {
  value: number;
  fill?: string;
  /** What the value is made of, from the left; else the bar is of one piece. */
  parts?: readonly { key: string; value: number; fill: string }[];
}

export const usualFill = 'var(--ev-declared)';
export const partsOf = ({ value, fill = usualFill, parts }: Bar) => parts ?? [{ key: 'all', value, fill }];

/** The parts one after another, each from where the one before it ends. */
export function runOf(bar: Bar) {
  let start = 0;
  return partsOf(bar)
    .filter(({ value }) => value > 0)
    .map((part) => {
      const placed = { ...part, start };
      start += part.value;
      return placed;
    });
}

/** A bar as long as its share of the largest; its figure stands beside it. */
export function Bar({ bar, most, height = 12 }: { bar: Bar; most: number; height?: number }) {
  const across = (value: number) => `${most === 0 ? 0 : (100 * value) / most}%`;
  return (
    <svg className={styles.drawing} height={height} aria-hidden="true">
      {runOf(bar).map(({ key, value, fill, start }) => (
        <rect key={key} className={styles.part} x={across(start)} width={across(value)} height={height} fill={fill} />
      ))}
    </svg>
  );
}
