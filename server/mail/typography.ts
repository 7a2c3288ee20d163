const narrow = '\u202f';

/** French as it is set: a narrow no-break space before ; : ! ? and inside « », typographic apostrophes. */
export const frenchTypography = (text: string): string =>
  text
    .replace(/ ([;:!?»%])/g, `${narrow}$1`)
    .replace(/« /g, `«${narrow}`)
    .replace(/'/g, '’');
