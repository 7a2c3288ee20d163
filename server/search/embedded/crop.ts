import type { Span } from './marks';
import type { Token } from './tokens';

const ellipsis = '…';

/** A part of a text: what lies from `start` to `end`, with an ellipsis where something was left out. */
export interface Crop {
  start: number;
  end: number;
  before: string;
  after: string;
}

/** The window of so many words that holds most matches, with the matches in its middle. */
export function cropAround(text: string, tokens: readonly Token[], spans: readonly Span[], words: number): Crop {
  const size = Math.max(1, words);
  if (tokens.length <= size) return { start: 0, end: text.length, before: '', after: '' };
  const from = bestWindow(tokens, spans, size);
  const to = Math.min(from + size, tokens.length);
  const start = from === 0 ? 0 : (tokens[from]?.start ?? 0);
  const end = to === tokens.length ? text.length : (tokens[to - 1]?.end ?? text.length);
  return { start, end, before: from === 0 ? '' : ellipsis, after: to === tokens.length ? '' : ellipsis };
}

/** The number of the window's first word. */
function bestWindow(tokens: readonly Token[], spans: readonly Span[], size: number): number {
  const matched = spans.map((span) => tokens.findIndex((token) => token.start === span.start));
  let best = { first: 0, last: 0, count: 0 };
  matched.forEach((first, i) => {
    const inside = matched.slice(i).filter((word) => word < first + size);
    const last = inside.at(-1) ?? first;
    if (inside.length > best.count) best = { first, last, count: inside.length };
  });
  const spare = size - (best.last - best.first + 1);
  const from = best.first - Math.ceil(spare / 2);
  return Math.max(0, Math.min(from, tokens.length - size));
}
