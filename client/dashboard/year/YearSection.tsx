import type { Indicators } from '@contract/indicators';
import { useMemo } from 'react';
import { useAmounts } from '../../charts/amounts';
import { Chart } from '../../charts/Chart';
import type { YearLines, YearWords } from '../../charts/year/drawing';
import { YearChart } from '../../charts/year/YearChart';
import { useDashboardTexts } from '../texts';
import { Hero } from './Hero';
import styles from './YearSection.module.css';
import { YearTable } from './YearTable';

interface YearSectionProps {
  indicators: Indicators;
  /** The year beside it, on the same day. */
  other: Indicators | undefined;
  /** The year beside it, to its end. */
  otherWhole: Indicators | undefined;
}

/** The year against its goal: the count, the pace, the forecast, and the chart of it. */
export function YearSection({ indicators, other, otherWhole }: YearSectionProps) {
  const texts = useDashboardTexts();
  const lines = useMemo(() => linesOf(indicators, otherWhole), [indicators, otherWhole]);
  const words = useYearWords(indicators);
  const { longDay } = useAmounts();
  return (
    <div className={styles.section}>
      <Hero indicators={indicators} other={other} />
      <Chart
        title={texts.hero.title(indicators.year)}
        hideTitle
        note={texts.chart.note(longDay(indicators.on))}
        table={<YearTable lines={lines} />}
      >
        <YearChart lines={lines} words={words} />
      </Chart>
    </div>
  );
}

function useYearWords({ on, counted }: Indicators): YearWords {
  const { chart } = useDashboardTexts();
  const { shortDay, whole } = useAmounts();
  return { ...chart, count: whole(counted), day: shortDay(on) };
}

/** The lines of the chart: the year before stands beside it unless another one was chosen. */
export function linesOf(indicators: Indicators, chosen: Indicators | undefined): YearLines {
  const { year, on, counted: count, goal, lines, forecast, previous } = indicators;
  const before = previous && { year: previous.year, counted: lines.previous, count: previous.counted };
  const other = chosen ? { year: chosen.year, counted: chosen.lines.counted, count: chosen.counted } : before;
  return {
    year,
    on,
    count,
    goal,
    counted: lines.counted,
    pace: lines.pace,
    forecast: forecast ? lines.forecast : [],
    other,
  };
}
