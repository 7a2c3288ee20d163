import { texts, useTexts } from '../i18n/texts';

const fr = {
  title: 'Exporter',
  text: 'Tout ce qui est publié, contacts compris, tel que le guichet le voit. Un CSV ou un XLSX exporté se réimporte ici.',
  all: 'Avec les fiches qui ne sont pas publiées',
  file: (kind: string, format: string) => `${kind}, ${format}`,
};
const en: typeof fr = {
  title: 'Export',
  text: 'Everything published, with contacts, as the desk sees it. An exported CSV or XLSX can be imported here again.',
  all: 'With listings that are not published',
  file: (kind, format) => `${kind}, ${format}`,
};

const exportTexts = texts(fr, en);
export const useExportTexts = () => useTexts(exportTexts);
