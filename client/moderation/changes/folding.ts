import type { Piece } from './compare';

/** Characters: of a longer passage that did not change only both ends are shown. */
const longPassage = 320;
const kept = 90;

/** Pieces with long unchanged passages cut to their ends, so that one changed word of a page is found. */
export function folded(pieces: readonly Piece[]): (Piece | 'gap')[] {
  if (!pieces.some(({ changed }) => changed)) return [...pieces];
  return pieces.flatMap((piece, place) => {
    if (piece.changed || piece.text.length <= longPassage) return [piece];
    const isFirst = place === 0;
    const isLast = place === pieces.length - 1;
    return [
      ...(isFirst ? [] : [{ ...piece, text: upToWord(piece.text.slice(0, kept)) }]),
      'gap' as const,
      ...(isLast ? [] : [{ ...piece, text: fromWord(piece.text.slice(-kept)) }]),
    ];
  });
}

const upToWord = (text: string) => text.replace(/\S*$/, '');
const fromWord = (text: string) => text.replace(/^\S*/, '');
