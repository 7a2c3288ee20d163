const narrow = '\u202f';
const hard = '\u00a0';

/**
 * French as it is set: a narrow no-break space before ; : ! ? % and inside « », a no-break one between a number and
 * its unit, typographic apostrophes. So that dictionaries can be written on an ordinary keyboard.
 */
export const frenchTypography = (text: string): string =>
  text
    .replace(/ ([;:!?»%])/g, `${narrow}$1`)
    .replace(/« /g, `«${narrow}`)
    .replace(/(\d) (km|m|t|A|kVA|h|min|€|m²)(?![\p{L}\d])/gu, `$1${hard}$2`)
    .replace(/'/g, '’');

/** A place after "de": `d’Issoire`, `du Mont-Dore`, `des Ancizes`, `de Besse`. */
export function frenchOf(place: string): string {
  if (/^le /i.test(place)) return `du ${place.slice(3)}`;
  if (/^les /i.test(place)) return `des ${place.slice(4)}`;
  return /^[aeiouyhàâäéèêëîïôöûüœæ]/i.test(place) ? `d’${place}` : `de ${place}`;
}
