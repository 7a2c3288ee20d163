import styles from './Icon.module.css';

/** Line icons on a 20 × 20 grid, drawn with a 1.5 px stroke. */
const drawings = {
  bed: 'M2 16V5M2 13h16v3M18 13v-2.5L8 8.5V13M5 11a1.3 1.3 0 1 0 0-2.6A1.3 1.3 0 0 0 5 11Z',
  bookmark: 'M5 3h10v14.5l-5-3.8-5 3.8Z',
  calendar: 'M3 4.5h14V17H3ZM3 8.5h14M7 2.5v4M13 2.5v4',
  chart: 'M3 17V3M3 17h14M6.5 13.5V10M10 13.5V6M13.5 13.5V8.5',
  check: 'm4 10.5 4 4 8-9',
  chevronDown: 'm5 7.5 5 5 5-5',
  chevronLeft: 'm12.5 5-5 5 5 5',
  chevronRight: 'm7.5 5 5 5-5 5',
  clapper: 'M3 4h14v12H3ZM3 8h14M7 4 5.5 8M11.5 4 10 8M16 4l-1.5 4',
  cross: 'm5 5 10 10M15 5 5 15',
  crosshair: 'M10 4.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM10 1.5v3M10 15.5v3M1.5 10h3M15.5 10h3M10 9v2M9 10h2',
  document: 'M5 2h7l3.5 3.5V18H5ZM12 2v3.5h3.5M7.5 11l2 2 3.5-4',
  door: 'M5 18V3h10v15M3 18h14M12 10v1',
  drone: 'M8 8h4v4H8ZM8 8 5 5M12 8l3-3M8 12l-3 3M12 12l3 3M2.5 5h5M12.5 5h5M2.5 15h5M12.5 15h5',
  exchange: 'M3 7h12M12 3.5 15.5 7 12 10.5M17 13H5M8 9.5 4.5 13 8 16.5',
  eye: 'M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10ZM10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  external: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8',
  filter: 'M3 6h14M6 10h8M8.5 14h3',
  layers: 'm10 3 8 4-8 4-8-4ZM2 11l8 4 8-4',
  list: 'M3 5h14M3 10h14M3 15h14',
  lock: 'M4.5 9h11v8h-11ZM7 9V6.5a3 3 0 0 1 6 0V9',
  mail: 'M2.5 4.5h15v11h-15ZM2.5 5.5l7.5 6 7.5-6',
  map: 'm2 5 5-2 6 2 5-2v12l-5 2-6-2-5 2ZM7 3v12M13 5v12',
  minus: 'M4 10h12',
  moon: 'M16.5 12.5A7 7 0 0 1 7.5 3.5a7 7 0 1 0 9 9Z',
  more: 'M4 9.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM10 9.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM16 9.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1Z',
  people:
    'M7 9.5A2.8 2.8 0 1 0 7 4a2.8 2.8 0 0 0 0 5.5ZM2 16c0-3 2-4.5 5-4.5s5 1.5 5 4.5M13 9a2.3 2.3 0 1 0 0-4.6M14 11.6c2.5.3 4 1.8 4 4.4',
  person: 'M10 9.5A3.2 3.2 0 1 0 10 3a3.2 3.2 0 0 0 0 6.5ZM3.5 17c0-3.3 2.6-5 6.5-5s6.5 1.7 6.5 5',
  phone:
    'M4 3h3l1.5 4-2 1.5a9 9 0 0 0 5 5l1.5-2 4 1.5v3a1.5 1.5 0 0 1-1.5 1.5A12.5 12.5 0 0 1 2.5 4.5 1.5 1.5 0 0 1 4 3Z',
  pin: 'M10 18s-5.5-5.3-5.5-9.5a5.5 5.5 0 0 1 11 0C15.5 12.7 10 18 10 18ZM10 6.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  plus: 'M10 4v12M4 10h12',
  power: 'M11 2 4.5 11H10l-1 7 6.5-9H10Z',
  search: 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3ZM13.5 13.5 18 18',
  settings:
    'M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM10 2v2.5M10 15.5V18M2 10h2.5M15.5 10H18M4.3 4.3l1.8 1.8M13.9 13.9l1.8 1.8M4.3 15.7l1.8-1.8M13.9 6.1l1.8-1.8',
  shield: 'M10 2 4 4.5V10c0 4 2.5 6.5 6 8 3.5-1.5 6-4 6-8V4.5Z',
  snow: 'M10 2v16M3 6l14 8M17 6 3 14',
  sound: 'M3 8v4h3l4 3.5v-11L6 8ZM13 7.5a3.5 3.5 0 0 1 0 5M15.5 5a7 7 0 0 1 0 10',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 1.5v2.5M10 16v2.5M1.5 10H4M16 10h2.5M4 4l1.8 1.8M14.2 14.2 16 16M4 16l1.8-1.8M14.2 5.8 16 4',
  truck:
    'M1.5 5h10v9h-10ZM11.5 8h4l3 3v3h-7M5 16.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM15 16.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
} as const;

export type IconName = keyof typeof drawings;

/** A line icon beside the words that say the same; `size` in CSS pixels. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className={styles.icon} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
