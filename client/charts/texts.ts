import { texts, useTexts } from '../i18n/texts';

const fr = {
  table: 'Tableau',
  drawing: 'Dessin',
  all: (n: number) => `Tout voir (${n})`,
  fewer: 'Voir moins',
};
const en: typeof fr = {
  table: 'Table',
  drawing: 'Chart',
  all: (n) => `Show all ${n}`,
  fewer: 'Show fewer',
};

const chartTexts = texts(fr, en);
export const useChartTexts = () => useTexts(chartTexts);
