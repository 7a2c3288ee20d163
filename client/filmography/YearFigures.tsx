import type { Indicators } from '@contract/indicators';
import { useQuery } from '@tanstack/react-query';
import { useAmounts } from '../charts/amounts';
import { yearQuery } from './queries';
import { useFilmographyTexts } from './texts';
import styles from './YearFigures.module.css';

/** A year in a few figures, each with what it says; money with how well it is known. Keeps its room while the year is not known yet. */
export function YearFigures({ year }: { year: number | undefined }) {
  const words = useFilmographyTexts();
  const { whole } = useAmounts();
  const { data } = useQuery({ ...yearQuery(year ?? 0), enabled: year !== undefined });
  if (!data) return <div className={styles.figures} />;
  return (
    <dl className={styles.figures}>
      <Figure main value={whole(data.counted)} label={words.counted(data.counted, data.year)} />
      <Others figures={data} />
    </dl>
  );
}

/** What the public may not be told is not there. */
function Others({ figures: { days, spend, jobs } }: { figures: Indicators }) {
  const words = useFilmographyTexts();
  const { whole, shortEuros, percent } = useAmounts();
  const done = Math.round(days.done);
  const known = spend?.grades.filter(({ evidence }) => evidence === 'audited' || evidence === 'declared') ?? [];
  const part = known.reduce((sum, { amount }) => sum + amount, 0) / Math.max(1, spend?.total ?? 1);
  return (
    <>
      {done > 0 && <Figure value={whole(done)} label={words.days(done)} />}
      {spend && spend.total > 0 && (
        <Figure value={shortEuros(spend.total)} label={words.spend} note={words.known(percent(part))} />
      )}
      {jobs && jobs.heads > 0 && (
        <Figure value={whole(jobs.heads)} label={words.jobs(jobs.heads)} note={words.of(whole(jobs.known))} />
      )}
    </>
  );
}

function Figure({ value, label, note, main }: { value: string; label: string; note?: string; main?: boolean }) {
  return (
    <div className={main ? styles.main : styles.figure}>
      <dt className={styles.label}>
        {label}
        {note && <span className={styles.note}>{note}</span>}
      </dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}
