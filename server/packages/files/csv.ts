import type { Bilingual, Lang } from '../../common/contract';
import { csvCell, utf8Mark } from '../../common/csv';
import type { PackageItem, PackageView } from '../contract';
import { fileTexts } from './texts';

interface Reading {
  lang: Lang;
  publicUrl: string;
}
interface Column {
  label: Bilingual;
  value(item: PackageItem, reading: Reading): string | number;
}
const column = (fr: string, en: string, value: Column['value']): Column => ({ label: { fr, en }, value });

const columns: Column[] = [
  column('N°', 'No.', ({ number }) => number),
  column('Nature', 'Kind', ({ kind }, { lang }) => fileTexts[lang].kinds[kind]),
  column('Nom', 'Name', ({ title }, { lang }) => title[lang]),
  column('Catégorie et lieu', 'Category and place', ({ subtitle }, { lang }) => subtitle[lang]),
  column('Pour quoi', 'What for', ({ pitch }) => pitch),
  column('Résumé', 'Summary', ({ summary }, { lang }) => summary[lang]),
  column('Faits', 'Facts', ({ facts }, { lang }) => facts.map((fact) => fact[lang]).join(' | ')),
  column('Latitude', 'Latitude', ({ position }) => position.lat),
  column('Longitude', 'Longitude', ({ position }) => position.lng),
  column('À moins de (km)', 'Within (km)', ({ radiusKm }) => radiusKm),
  column('Contact', 'Contact', ({ contact: { name, email, phone } }) =>
    [name, email, phone].filter(Boolean).join(' | '),
  ),
  column('Page', 'Page', ({ slug }, { publicUrl }) => (slug === null ? '' : `${publicUrl}/listings/${slug}`)),
];

/** A line an entry. A French spreadsheet expects semicolons between cells and a comma in numbers. */
export function writeCsv({ items, lang }: PackageView, { publicUrl }: { publicUrl: string }): string {
  const [sign, point] = lang === 'fr' ? ([';', ','] as const) : ([',', '.'] as const);
  const line = (cells: (string | number)[]) => `${cells.map((cell) => csvCell(cell, point)).join(sign)}\r\n`;
  const rows = items.map((item) => line(columns.map(({ value }) => value(item, { lang, publicUrl }))));
  return utf8Mark + line(columns.map(({ label }) => label[lang])) + rows.join('');
}
