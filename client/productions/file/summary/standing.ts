import type { ProductionView } from '@contract/productions';
import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import type { SummaryWords } from './fr';
import { useSummaryTexts } from './texts';

/** `14 oct., compte en 2019`, or in plain words why it does not count. */
export function useStandingSaid(): string {
  const words = useSummaryTexts();
  const { day } = useFigures();
  const { production } = useFile();
  const { firstDay } = production.standing;
  return `${firstDay ? day(firstDay) : words.noDay}, ${countingSaid(production, words)}`;
}

function countingSaid({ standing, status }: ProductionView, words: SummaryWords): string {
  const { why, countsIn, firstDay } = standing;
  if (countsIn !== null) return words.counts(countsIn);
  if (why === 'toCome') return words.why.toCome(firstDay?.slice(0, 4) ?? '');
  if (why === 'status') return status === 'lost' || status === 'cancelled' ? words.why.left : words.why.status;
  return why === null ? '' : words.why[why];
}

/** Shooting days in the territory: done, planned, or only hoped for. */
export function useDaysSaid(): string {
  const words = useSummaryTexts();
  const { standing, expected } = useFile().production;
  const { daysDone, daysPlanned } = standing;
  if (daysPlanned === 0) return expected.days === null ? words.daysUnknown : words.daysExpected(expected.days);
  return daysDone === 0 ? words.daysPlanned(daysPlanned) : words.daysDone(daysDone, daysPlanned);
}
