/** Of the territory and around it; others are known by their number. */
const names: Record<string, string> = {
  '03': 'Allier',
  '15': 'Cantal',
  '43': 'Haute-Loire',
  '63': 'Puy-de-Dôme',
  '07': 'Ardèche',
  '12': 'Aveyron',
  '19': 'Corrèze',
  '23': 'Creuse',
  '42': 'Loire',
  '46': 'Lot',
  '48': 'Lozère',
  '58': 'Nièvre',
  '69': 'Rhône',
  '71': 'Saône-et-Loire',
  '18': 'Cher',
  '75': 'Paris',
};

/** `Puy-de-Dôme (63)`; a département without a name here by what the server calls it, else by its number. */
export function departementName(code: string, label: string): string {
  const name = names[code] ?? (label === code ? undefined : label);
  return name ? `${name} (${code})` : code;
}
