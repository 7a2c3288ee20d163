import { Icon, type IconName } from '../../ui/Icon';
import styles from '../../ui/Icon.module.css';

/** Icons that only listings need, on the same 20 × 20 grid as the shared ones. */
const drawings = {
  badge: 'M10 2.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM7 11.7 6 18l4-2 4 2-1-6.3',
  card: 'M2.5 4.5h15v11h-15ZM5 8h4v4.5H5ZM11.5 8.5H15M11.5 11.5H15',
  case: 'M2.5 6.5h15v10h-15ZM7 6.5V4h6v2.5M2.5 11h15',
  coin: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM12.6 7.7a3 3 0 1 0 0 4.6M6.5 9.2h4M6.5 10.9h4',
  copy: 'M7 7h10v10H7ZM7 13H3V3h10v4',
  frame: 'M3 7.5V4h3.5M13.5 4H17v3.5M17 12.5V16h-3.5M6.5 16H3v-3.5M10 8.5v3M8.5 10h3',
  gauge: 'M3 14.5a7 7 0 1 1 14 0M10 14.5l3.5-5M3 14.5h2M15 14.5h2',
  height: 'M6 2.5h8M6 17.5h8M10 3v14M7.5 5.5 10 3l2.5 2.5M7.5 14.5 10 17l2.5-2.5',
  hourglass: 'M5 2.5h10M5 17.5h10M6 2.5C6 7 10 7 10 10s-4 3-4 7.5M14 2.5C14 7 10 7 10 10s4 3 4 7.5',
  play: 'M2.5 4h15v12h-15ZM8.5 7.5v5l4-2.5Z',
  printer: 'M5.5 7.5v-5h9v5M5.5 13.5h-3v-6h15v6h-3M5.5 11.5h9v6h-9Z',
  room: 'M3 3h14v14H3ZM3 7h2.5M3 10h4M3 13h2.5M7 17v-2.5M10 17v-4M13 17v-2.5',
  route:
    'M5 17a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 5 17ZM15 6.6A1.8 1.8 0 1 0 15 3a1.8 1.8 0 0 0 0 3.6ZM6.8 15.2H13a2.6 2.6 0 0 0 0-5.2H7a2.6 2.6 0 0 1 0-5.2h6.2',
  share: 'M10 12.5v-10M6.5 6 10 2.5 13.5 6M7 9H4v8.5h12V9h-3',
  shield: 'M10 2.5 16.5 5v5c0 4-2.8 6.3-6.5 7.5C6.3 16.3 3.5 14 3.5 10V5Z',
  speech: 'M3 4h14v9.5H9.5L6 16.5v-3H3ZM6.5 7.5h7M6.5 10h4.5',
  star: 'm10 2.8 2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L2.8 8.1l5-.7Z',
  swap: 'M3.5 7h12M12.5 4l3 3-3 3M16.5 13h-12M7.5 10l-3 3 3 3',
  wheelchair:
    'M8.5 4.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4ZM8.5 6v5.5h4.5l2.5 5M8.5 8.5H12M6.5 9.7a4 4 0 1 0 5.3 5.2',
} as const;

export type LineIconName = IconName | keyof typeof drawings;

const isOwn = (name: LineIconName): name is keyof typeof drawings => name in drawings;

/** A line icon beside the words that say the same; `size` in CSS pixels. */
export function LineIcon({ name, size = 18 }: { name: LineIconName; size?: number }) {
  if (!isOwn(name)) return <Icon name={name} size={size} />;
  return (
    <svg className={styles.icon} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
