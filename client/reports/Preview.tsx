import type { Indicators } from '@contract/indicators';
import { useQuery } from '@tanstack/react-query';
import { useFormats } from '../i18n/format';
import { useLanguage } from '../i18n/language';
import { ErrorNotice } from '../layout/ErrorNotice';
import { previewQuery, type Scope } from './queries';
import styles from './Reports.module.css';
import { useReportTexts } from './texts';

/** The figures a report would print, and what it leaves out: nobody is surprised by what they handed over. */
export function Preview({ year, scope }: { year: number; scope: Scope }) {
  const { year: words } = useReportTexts();
  const { data, error, refetch } = useQuery(previewQuery({ year, scope }));
  const rows = useRows(data, scope);
  return (
    <aside className={styles.preview}>
      <h3 className={styles.previewTitle}>{words.preview(year)}</h3>
      {error && !data && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && <p className={styles.said}>{words.wait}</p>}
      <dl className={styles.rows}>
        {rows.map(({ name, value, more }) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd className={value ? styles.value : styles.absent}>
              {value ?? more}
              {value && more && <span className={styles.more}>{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

interface Row {
  name: string;
  /** Undefined: it is not in the report, and `more` says why. */
  value?: string;
  more?: string;
}

function useRows(data: Indicators | undefined, scope: Scope): Row[] {
  const { year: words } = useReportTexts();
  const { number } = useFormats();
  const lang = useLanguage();
  if (!data) return [];
  const euros = (amount: number) =>
    new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    }).format(amount);
  const { counted, goal, days, spend, jobs, funnel } = data;
  return [
    { name: words.counted, value: number(counted), more: goal === null ? undefined : words.goal(number(goal)) },
    { name: words.days, value: number(days.done) },
    spend ? { name: words.spend, value: euros(spend.total) } : { name: words.spend, more: words.withheld },
    jobs ? { name: words.jobs, value: number(jobs.heads) } : { name: words.jobs, more: words.withheldJobs },
    scope === 'desk' && funnel
      ? { name: words.enquiries, value: words.enquiriesOf(number(funnel.steps[0]?.reached ?? 0)) }
      : { name: words.enquiries, more: words.left },
  ];
}
