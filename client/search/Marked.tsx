import { markTyped } from './folding';

const [begin, end] = ['\uE000', '\uE001'];

/** A text from the search with its matches, which stand between U+E000 and U+E001. */
export function Highlighted({ text }: { text: string }) {
  return text.split(begin).map((part, place) => {
    const [match = '', rest] = part.split(end);
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    return place === 0 || rest === undefined ? part : [<mark key={place}>{match}</mark>, rest];
  });
}

/** A text with what the reader has typed so far, where a word begins with it. */
export function MarkTyped({ text, typed }: { text: string; typed: string }) {
  return markTyped(text, typed).map(({ piece, marked }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    marked ? <mark key={place}>{piece}</mark> : piece,
  );
}
