import { Enquiry } from './model';

const dayMs = 86_400_000;

/** RGPD, article 5.1 e: two years after it was closed nobody comes back to an enquiry; the production has its own file. */
const closedKeptDays = 730;
const spamKeptDays = 30;

/** Erases what has served its purpose, with its links and its words. Repeatable. */
export async function eraseOld(now = new Date()): Promise<void> {
  const before = (days: number) => ({ $lt: new Date(now.getTime() - days * dayMs) });
  await Enquiry.deleteMany({ status: 'closed', lastAt: before(closedKeptDays), closedAt: before(closedKeptDays) });
  await Enquiry.deleteMany({ status: 'spam', lastAt: before(spamKeptDays) });
}
