import type { Logger } from 'pino';
import { type RunningJob, startJob } from '../../jobs/job';
import type { ListingDocument } from '../../listings/model';
import { dayAfter, today } from '../../productions/counting';
import { writeAnswer } from './answer';
import { gather } from './ask';
import { handInLetters, type Outside } from './handIn';
import { Asked, Question, Turn } from './model';
import { askedLongAgo } from './reach';

const everyMs = 60_000;
/** Letters and answers in one run: the next comes within a minute. */
const mostInARun = 500;
/** Days after which a question and who answered it are erased, counted from the last day asked about. */
const keptForDays = 180;

type AllOutside = Outside & { log: Logger; index(listing: ListingDocument): Promise<void> };

/**
 * Goes once over what is open: people not yet written down, letters not handed in, answers not in their listing; then
 * erases what is long over. May be cut short anywhere and run by two at once.
 */
export async function followQuestions(now: Date, outside: AllOutside, signal?: AbortSignal): Promise<void> {
  for (const question of await Question.find({ gathering: true })) {
    if (signal?.aborted) return;
    await gather(question);
  }
  await handInLetters(outside, { most: mostInARun, signal });
  for (const asked of await Asked.find({ written: false }).limit(mostInARun)) {
    if (signal?.aborted) return;
    await writeAnswer(asked, outside.index).catch((error: unknown) =>
      outside.log.warn({ err: error }, 'an answer about availability waits for the next run'),
    );
  }
  await erase(now);
}

async function erase(now: Date): Promise<void> {
  const over = await Question.find({ to: { $lt: dayAfter(today(now), -keptForDays) } }, { _id: 1 }).limit(mostInARun);
  const ids = over.map(({ id }) => id as string);
  if (ids.length > 0) await Asked.deleteMany({ question: { $in: ids } });
  if (ids.length > 0) await Question.deleteMany({ _id: { $in: ids } });
  await Turn.deleteMany({ askedAt: { $lte: askedLongAgo(now) } });
}

/** Looks every minute, in one process at a time, what the questions of the desk still owe. */
export const startAvailability = (outside: AllOutside): RunningJob =>
  startJob({
    name: 'availability',
    everyMs,
    run: (signal) => followQuestions(new Date(), outside, signal),
    log: outside.log,
  });
