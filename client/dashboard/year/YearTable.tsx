import { useAmounts } from '../../charts/amounts';
import { DataTable } from '../../charts/DataTable';
import type { YearLines } from '../../charts/year/drawing';
import { useDashboardTexts } from '../texts';
import { monthsOf } from './months';

/** The chart of the year as figures: where each line stands at the end of each month. */
export function YearTable({ lines }: { lines: YearLines }) {
  const { chart: words, hero } = useDashboardTexts();
  const { monthName, tenths } = useAmounts();
  const figure = (value: number | null) => (value === null ? '' : tenths(value));
  const months = monthsOf(lines);
  const hasForecast = lines.forecast.length > 0;
  return (
    <DataTable
      caption={words.caption(lines.year)}
      columns={[
        words.month,
        words.counted,
        ...(lines.pace.length > 0 ? [words.paceColumn] : []),
        ...(hasForecast ? [words.forecastColumn] : []),
        ...(lines.other ? [String(lines.other.year)] : []),
      ]}
      rows={months.map(({ month, counted, pace, forecast, other }) => ({
        key: String(month),
        cells: [
          monthName(month),
          figure(counted),
          ...(lines.pace.length > 0 ? [figure(pace)] : []),
          ...(hasForecast ? [forecast ? hero.range(Math.round(forecast.low), Math.round(forecast.high)) : ''] : []),
          ...(lines.other ? [figure(other)] : []),
        ],
      }))}
    />
  );
}
