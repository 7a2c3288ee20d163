const cardsIn = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>('[data-card]')];

/** The card under the focus; else the one that is open; else the first. */
function startOf(current: string | undefined): HTMLElement | undefined {
  const all = cardsIn(document);
  return all.find(hasFocus) ?? all.find(({ dataset }) => dataset.card === current) ?? all[0];
}

const hasFocus = (card: HTMLElement) => card === document.activeElement;

/** The first step without a focus lands on the card one starts from. */
function walk(current: string | undefined, nextOf: (start: HTMLElement) => HTMLElement | undefined): void {
  const start = startOf(current);
  const next = start && hasFocus(start) ? nextOf(start) : start;
  next?.focus();
}

/** Up and down a column. */
export const walkCards = (by: 1 | -1, current: string | undefined): void =>
  walk(current, (start) => {
    const column = cardsIn(start.closest('[data-column]') ?? document);
    return column[column.indexOf(start) + by];
  });

/** To the same height of the next column that has any card. */
export const walkColumns = (by: 1 | -1, current: string | undefined): void =>
  walk(current, (start) => {
    const columns = [...document.querySelectorAll('[data-column]')].map(cardsIn);
    const at = columns.findIndex((cards) => cards.includes(start));
    const height = columns[at]?.indexOf(start) ?? 0;
    const ahead = by === 1 ? columns.slice(at + 1) : columns.slice(0, at).toReversed();
    const next = ahead.find((cards) => cards.length > 0);
    return next?.[Math.min(height, next.length - 1)];
  });
