/** For so many months what was not found is kept; the one under way is the last of them. */
export const keptMonths = 13;

/** The month so many before another, as `2019-10`. */
export function monthBefore(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - by, 1)).toISOString().slice(0, 7);
}

export const monthOf = (now: Date): string => now.toISOString().slice(0, 7);

/** Every month from one to another, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthBefore(month, -1)) months.push(month);
  return months;
}
