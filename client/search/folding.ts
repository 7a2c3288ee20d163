/** One letter as it is compared: without accent, lower case. */
const foldLetter = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const fold = (text: string): string => [...text].map(foldLetter).join('');

/** Whether a text holds what was typed, accents and case aside. */
export const holds = (text: string, typed: string): boolean => fold(text).includes(fold(typed.trim()));

/** A text in pieces: those that begin a word and match one of the typed words are marked. */
export function markTyped(text: string, typed: string): { piece: string; marked: boolean }[] {
  const words = fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  return text.split(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/u).flatMap((word) => {
    const match = words.filter((begin) => fold(word).startsWith(begin)).sort((a, b) => b.length - a.length)[0];
    if (match === undefined) return [{ piece: word, marked: false }];
    // Folding may change the length (œ stays, but ﬁ does not): walk the letters until the match is used up.
    const letters = [...word];
    let end = 0;
    for (let used = 0; used < match.length && end < letters.length; end++)
      used += foldLetter(letters[end] ?? '').length;
    return [
      { piece: letters.slice(0, end).join(''), marked: true },
      { piece: letters.slice(end).join(''), marked: false },
    ];
  });
}
