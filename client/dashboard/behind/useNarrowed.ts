import type { Indicators } from '@contract/indicators';
import { evidence, pipeline } from '@contract/productions';
import { useTerms } from '../../vocabularies/queries';
import { useShareName } from '../tables/useShareName';
import { useDashboardTexts } from '../texts';
import type { Opened } from '../useAsked';

/** What an open figure is narrowed to, in words; empty when it is whole. */
export function useNarrowed(indicators: Indicators): (opened: Opened) => string {
  const { spend, funnel } = useDashboardTexts();
  const terms = useTerms();
  const names = {
    type: useShareName('type'),
    month: useShareName('month'),
    origin: useShareName('origin'),
    departement: useShareName('departement'),
    commune: useShareName('commune'),
  };
  const labels = new Map(
    [...indicators.byOrigin, ...indicators.byDepartement, ...indicators.byCommune].map(({ key, label }) => [
      key,
      label,
    ]),
  );
  return ({ by, key }) => {
    if (by === undefined || key === undefined) return '';
    if (by === 'evidence') return spend.grades[evidence.catch('dayRate').parse(key)];
    if (by === 'category') return terms.label('spendCategories', key);
    if (by === 'reason') return key === '' ? funnel.unknownReason : terms.label('lossReasons', key);
    if (by === 'status') {
      const status = pipeline.find((each) => each === key);
      return status ? funnel.steps[status] : key;
    }
    return names[by]({ key, label: labels.get(key) ?? key });
  };
}
