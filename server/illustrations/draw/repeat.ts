/** As many things as asked, each made from its number, which starts at 0. */
export const repeat = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => make(index));
