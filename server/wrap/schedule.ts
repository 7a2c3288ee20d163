const dayMs = 86_400_000;

/** Days after a production was asked: RESEARCH §4d, after what other commissions do. */
const remindAfter = [15, 45] as const;
/** Days that lie at least between two reminders, should the job have slept. */
const between = 15;

export const daysAfter = (from: Date, days: number): Date => new Date(from.getTime() + days * dayMs);

/** When the first reminder is due. */
export const firstReminder = (askedAt: Date): Date => daysAfter(askedAt, remindAfter[0]);

/** When the one after the first is due, that is handed in now; null after the last. */
export function nextReminder(askedAt: Date, reminded: number, now: Date): Date | null {
  const days = remindAfter[reminded];
  if (days === undefined) return null;
  return new Date(Math.max(daysAfter(askedAt, days).getTime(), daysAfter(now, between).getTime()));
}
