/** A value to its place on the drawing, in pixels. */
export type Scale = (value: number) => number;

/** Straight from one span to another; a span without length lies at its start. */
export function scaleOf([low, high]: [number, number], [start, end]: [number, number]): Scale {
  const perUnit = high === low ? 0 : (end - start) / (high - low);
  return (value) => start + (value - low) * perUnit;
}

/** Zero and at most three round values up to the largest: 0, 20, 40, 60 of 66. */
export function ticksUpTo(most: number): number[] {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(most / 4)));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => most / each < 4) ?? power;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, place) => place * step);
}

/** A tenth of a pixel is finer than any screen shows. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;
