import type { Indicators } from '@contract/indicators';
import { useAmounts } from '../../charts/amounts';
import { type BarRow, Bars } from '../../charts/Bars';
import { Figure } from '../Figure';
import { useDashboardTexts } from '../texts';
import styles from './Funnel.module.css';
import { Losses } from './Losses';
import { stepsOf } from './steps';

/** How many enquiries of the year came to each step, the rate from the step before, and why the others left. */
export function Funnel({ funnel, note }: { funnel: NonNullable<Indicators['funnel']>; note: string }) {
  const { funnel: words } = useDashboardTexts();
  const { percent, whole, tenths } = useAmounts();
  const { steps, oneIn } = stepsOf(funnel.steps);
  const rows: BarRow[] = steps.map(({ status, reached, rate }) => ({
    key: status,
    name: words.steps[status],
    value: reached,
    fill: `var(--st-${status})`,
    text: whole(reached),
    cells: [
      <Figure key="reached" figure="enquiries" by="status" narrowed={status}>
        {whole(reached)}
      </Figure>,
      <span key="rate" className={styles.rate}>
        {rate === null ? '' : percent(rate)}
      </span>,
    ],
  }));
  return (
    <div>
      <Bars
        title={words.title}
        aside={oneIn === null ? undefined : oneIn === 1 ? words.one : words.ratio(tenths(oneIn))}
        note={note}
        columns={[words.step, words.reached, words.rate]}
        hideColumns
        rows={(funnel.steps[0]?.reached ?? 0) === 0 ? [] : rows}
        empty={words.none}
        wideBars
      />
      <Losses funnel={funnel} />
    </div>
  );
}
