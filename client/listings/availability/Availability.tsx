import { texts, useTexts } from '../../i18n/texts';
import { classes } from '../../ui/classes';
import { today, useDays } from '../days';
import { Section } from '../parts/Section';
import styles from './Availability.module.css';
import { type Month, monthsFrom, type Period, upcoming } from './months';

const availabilityTexts = texts(
  {
    title: 'Disponibilités',
    free: 'Libre',
    busy: 'Pris',
    period: (from: string, to: string) => `du ${from} au ${to}`,
    elsewhere: 'Hors de ces dates, demander.',
  },
  {
    title: 'Availability',
    free: 'Free',
    busy: 'Booked',
    period: (from, to) => `${from} to ${to}`,
    elsewhere: 'Outside these dates, ask.',
  },
);

/** A year ahead, month by month, and the same in words. Nothing where nothing to come is stated. */
export function Availability({ periods }: { periods: readonly Period[] }) {
  const words = useTexts(availabilityTexts);
  const { day } = useDays();
  const ahead = upcoming(periods, today());
  if (ahead.length === 0) return null;
  return (
    <Section title={words.title} aside={words.elsewhere}>
      <div className={styles.strip} aria-hidden="true">
        {monthsFrom(today(), 12, ahead).map((month, place) => (
          <MonthBar key={month.first} month={month} withYear={place === 0 || month.first.endsWith('-01-01')} />
        ))}
      </div>
      <ul className={styles.periods}>
        {ahead.map(({ from, to, free }) => (
          <li key={`${from} ${to}`}>
            <span className={classes(styles.swatch, free ? styles.free : styles.busy)} aria-hidden="true" />
            <b>{free ? words.free : words.busy}</b> {words.period(day(from), day(to))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MonthBar({ month, withYear }: { month: Month; withYear: boolean }) {
  const days = useDays();
  return (
    <div className={styles.month}>
      <span className={styles.name}>
        {days.month(month.first)}
        {withYear && <span className={styles.year}> {month.first.slice(0, 4)}</span>}
      </span>
      <span className={styles.bar}>
        {month.spans.map(({ free, start, length }) => (
          <span
            key={start}
            className={classes(styles.span, free ? styles.free : styles.busy)}
            style={{ left: `${start * 100}%`, width: `${length * 100}%` }}
          />
        ))}
      </span>
    </div>
  );
}
