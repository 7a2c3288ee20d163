/** The territory of the commission: name of each département by its code, in the order of codes. */
export const departements: ReadonlyMap<string, string> = new Map([
  ['03', 'Allier'],
  ['15', 'Cantal'],
  ['43', 'Haute-Loire'],
  ['63', 'Puy-de-Dôme'],
]);
