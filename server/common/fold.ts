const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * Text as it is compared: compatibility forms undone, lower case, without accents, ligatures taken apart and every
 * apostrophe the straight one. Spaces, hyphens and apostrophes stay: `Œuvre d’Été` becomes `oeuvre d'ete`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/[’‘ʼ′`´]/g, "'");
}

/** The folded words of a text in their order; whatever is neither letter nor digit separates them. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
