import type { Share } from '@contract/indicators';
import { useAmounts } from '../../charts/amounts';
import { useLanguage } from '../../i18n/language';
import { useTerms } from '../../vocabularies/queries';
import { useDashboardTexts } from '../texts';
import type { Cut } from './Breakdown';
import { departementName } from './departements';

/** How a part of the year is called in the reader's language. */
export function useShareName(cut: Cut | 'commune'): (share: Pick<Share, 'key' | 'label'>) => string {
  const { tables: words } = useDashboardTexts();
  const { monthName } = useAmounts();
  const terms = useTerms();
  const language = useLanguage();
  return ({ key, label }) => {
    if (key === '') return cut === 'origin' ? words.unknown : words.unknownPlace;
    if (cut === 'type') return terms.label('productionTypes', key);
    if (cut === 'month') return monthName(Number(key));
    if (cut === 'departement') return departementName(key, label);
    if (cut === 'commune') return label;
    return key.startsWith('FR-') ? terms.label('frenchRegions', key.slice(3)) : countryName(key, language);
  };
}

const countryName = (code: string, language: string): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code) : code;
