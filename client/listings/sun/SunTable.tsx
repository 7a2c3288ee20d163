import { useLanguage } from '../../i18n/language';
import styles from './SunSection.module.css';
import { type Moon, moonOf, type SunDay, type SunPosition } from './sunDay';
import { useClock, useSunTexts, windOf } from './texts';

/** The day in figures: what the drawing shows, to be read, copied and printed. */
export function SunTable({ sun, day }: { sun: SunDay; day: string }) {
  const words = useSunTexts();
  const { time, duration } = useClock();
  const { table } = words;
  const facing = ({ azimuth }: SunPosition) => `${Math.round(azimuth)}° ${windOf(words, azimuth)}`;
  const rows: [name: string, value: string, note?: string][] = [
    [table.dawn, time(sun.dawn)],
    [table.rise, time(sun.rise.at), facing(sun.rise)],
    [table.goldenEnd, time(sun.goldenEnd.at)],
    [table.noon, time(sun.noon.at), words.height(Math.round(sun.noon.altitude))],
    [table.goldenStart, time(sun.goldenStart.at)],
    [table.set, time(sun.set.at), facing(sun.set)],
    [table.dusk, time(sun.dusk)],
    [table.length, duration(sun.length)],
    [table.moon, ...useMoon(moonOf(day))],
  ];
  return (
    <dl className={styles.table}>
      {rows.map(([name, value, note]) => (
        <div key={name} className={styles.row}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b> {note && <span className={styles.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** `premier quartier`, `éclairée à 52 %`. */
function useMoon({ eighth, lit }: Moon): [string, string] {
  const words = useSunTexts();
  const percent = new Intl.NumberFormat(useLanguage() === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent' });
  return [words.moons.split(',')[eighth] ?? '', words.lit(percent.format(lit))];
}
