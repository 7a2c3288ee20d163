const dayMs = 86_400_000;

/** Days of one year, from its first to its last, to points across. */
export function daysAcross(year: number, from: number, to: number): (day: string) => number {
  const [first, last] = [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
  return (day) => from + ((Math.min(last, Math.max(first, Date.parse(day))) - first) / (last - first)) * (to - from);
}

/** The same day of another year; the 29th of February becomes the 28th. */
export const inYear = (day: string, year: number): string => {
  const moved = `${year}${day.slice(4)}`;
  return new Date(Date.parse(moved)).toISOString().slice(5, 10) === day.slice(5) ? moved : `${year}-02-28`;
};

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** A round number that at least covers the value, and the step of at most three lines below it. */
export function roundUp(value: number): { top: number; step: number } {
  const rough = Math.max(1, value / 3);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const whole = Math.max(1, Math.ceil(step));
  return { top: whole * Math.ceil(Math.max(value, 1) / whole), step: whole };
}

/** Heights for labels that would cover each other, pushed apart by the least. */
export function apart<T extends { y: number }>(labels: readonly T[], gap: number): T[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  for (const [place, label] of sorted.entries()) {
    const above = sorted[place - 1];
    if (above && label.y - above.y < gap) sorted[place] = { ...label, y: above.y + gap };
  }
  return sorted;
}
