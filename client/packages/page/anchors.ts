/** The anchor of an entry in the page: `#3`. Links in letters and comments can lead to it. */
export const anchorOf = (number: number): string => String(number);

/** Brings an entry before the eyes and gives it the focus, as its link in the index does. */
export function goTo(number: number): void {
  window.location.hash = anchorOf(number);
}
