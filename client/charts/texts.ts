import { texts, useTexts } from '../i18n/texts';

const fr = {
  table: 'Tableau',
  drawing: 'Dessin',
};
const en: typeof fr = {
  table: 'Table',
  drawing: 'Chart',
};

const chartTexts = texts(fr, en);
export const useChartTexts = () => useTexts(chartTexts);
