import type { EnquiryFields, EnquiryView } from '@contract/enquiries';
import { useAskTexts } from '../../enquiry/texts';
import { useFigures } from '../../productions/file/figures';
import { useEnquiryTexts } from '../texts';
import styles from './Reading.module.css';

/** What they said, short facts first, then what they look for in their own words; what was left open is not shown. */
export function FactSheet({ enquiry: { fields } }: { enquiry: EnquiryView }) {
  const { reading, facts: words } = useEnquiryTexts();
  const { budgets } = useAskTexts();
  const { euros } = useFigures();
  const dates = useDates(fields);
  const { shootingDays, budget, localSpend, confidential, places, crew, services } = fields;
  const short = [
    { label: words.dates, value: dates },
    { label: words.days, value: shootingDays === null ? '' : words.dayCount(shootingDays) },
    { label: words.budget, value: budget === 'unknown' ? '' : budgets[budget] },
    { label: words.localSpend, value: localSpend === null ? '' : euros(localSpend) },
    { label: words.confidential, value: confidential ? words.isConfidential : words.isOpen },
  ];
  const long = [
    { label: words.places, value: places },
    { label: words.crew, value: crew },
    { label: words.services, value: services },
  ];
  return (
    <section aria-label={reading.facts} className={styles.facts}>
      <Facts className={styles.short} facts={short} />
      <Facts className={styles.long} facts={long} />
    </section>
  );
}

function Facts({ facts, className }: { facts: { label: string; value: string }[]; className: string | undefined }) {
  const said = facts.filter(({ value }) => value !== '');
  if (said.length === 0) return null;
  return (
    <dl className={className}>
      {said.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function useDates({ from, to, flexible }: EnquiryFields): string {
  const { facts: words } = useEnquiryTexts();
  const { day, shortDay } = useFigures();
  if (from === null && to === null) return '';
  const move = flexible ? words.flexible : words.fixed;
  const isOneYear = from?.slice(0, 4) === to?.slice(0, 4);
  if (from && to) return `${words.period((isOneYear ? shortDay : day)(from), day(to))}, ${move}`;
  return `${from ? words.fromDay(day(from)) : words.untilDay(day(to ?? ''))}, ${move}`;
}
