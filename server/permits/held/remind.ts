import type { Logger } from 'pino';
import { Account } from '../../accounts/model';
import type { Lang } from '../../common/contract';
import { addWorkingDays } from '../../common/holidays';
import type { Letter, Post } from '../../mail/letter';
import type { Day } from '../../productions/contract';
import { today } from '../../productions/counting';
import { expiringUntil, soonUntil } from './alert';
import { type Occasion, texts } from './letterTexts';
import { duePermits, type LiveProduction, liveProductions } from './list';
import { type PermitRecord, PermitRecords } from './model';

export interface Outside {
  post: Post;
  publicUrl: string;
}

/** Working days before the last day to file on which the last letter goes out. */
const lastWorkingDays = 2;

/** A permit to write about, with what is written of it and the mark that remembers it. */
interface Notice {
  id: unknown;
  authority: string;
  subject: string;
  occasion: Occasion;
  day: Day;
  mark: string;
}

/**
 * Goes once over the permits that have to be seen to, and writes to whoever looks after the production: one letter a
 * production, each permit in it once an occasion and day. May be cut short anywhere and run by two at once. One
 * production that fails is told to the log and holds up no other.
 */
export async function remindPermits(
  now: Date,
  outside: Outside & { log: Logger },
  signal?: AbortSignal,
): Promise<void> {
  const day = today(now);
  const productions = await liveProductions();
  const permits = await duePermits([...productions.keys()], day);
  for (const [id, production] of productions) {
    if (signal?.aborted) return;
    const own = permits.filter((permit) => permit.production === id);
    const notices = own.flatMap((permit) => noticeOf(permit, day) ?? []);
    if (notices.length === 0) continue;
    await write(id, production, notices, outside).catch((error: unknown) =>
      outside.log.warn({ err: error }, 'letters about permits wait for the next run'),
    );
  }
}

/** The most urgent thing to say of a permit today, that has not been said yet. */
function noticeOf(permit: PermitRecord & { _id: unknown }, day: Day): Notice | null {
  const occasion = occasionOf(permit, day);
  if (occasion === null || permit.nextDay === null) return null;
  const mark = `${occasion}:${permit.nextDay}`;
  if (permit.reminded.includes(mark)) return null;
  const { _id: id, authority, subject } = permit;
  return { id, authority, subject, occasion, day: permit.nextDay, mark };
}

/** What is to be said of a permit on a day. */
export function occasionOf({ status, nextDay }: Pick<PermitRecord, 'status' | 'nextDay'>, day: Day): Occasion | null {
  if (nextDay === null) return null;
  if (status === 'granted') return nextDay >= day && nextDay <= expiringUntil(day) ? 'ending' : null;
  if (nextDay < day) return 'late';
  if (nextDay <= addWorkingDays(day, lastWorkingDays)) return 'days';
  return nextDay <= soonUntil(day) ? 'week' : null;
}

async function write(
  production: string,
  { title, staff }: LiveProduction,
  notices: readonly Notice[],
  { post, publicUrl }: Outside,
): Promise<void> {
  const url = `${publicUrl}/desk/productions/${production}?tab=permits`;
  // What one letter holds is in its key: a run that was cut short writes the same one again, and it goes out once.
  const key = `permits:${production}:${notices.map(({ id, mark }) => `${id}/${mark}`).join()}`;
  for (const { to, lang } of await readersOf(staff)) {
    await post.send({ ...letterOf(title, notices, { lang, url }), to, key: `${key}:${to}` });
  }
  for (const { id, mark } of notices) await PermitRecords.updateOne({ _id: id }, { $addToSet: { reminded: mark } });
}

function letterOf(
  title: string,
  notices: readonly Notice[],
  { lang, url }: { lang: Lang; url: string },
): Omit<Letter, 'to' | 'key'> {
  const words = texts[lang];
  const lines = notices.map(({ authority, subject, occasion, day }) =>
    words.lines[occasion]([authority, subject].filter(Boolean).join(', '), dayIn(day, lang)),
  );
  return {
    lang,
    subject: words.subject(title, notices.length),
    paragraphs: [words.greeting, ...lines],
    actions: [{ label: words.open, url }],
  };
}

const locales = { fr: 'fr-FR', en: 'en-GB' };

/** `Monday 1 June 2026`: put together by hand, since editions of Node differ about the comma. */
function dayIn(day: Day, lang: Lang): string {
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Date(day).toLocaleDateString(locales[lang], { timeZone: 'UTC', ...options });
  return `${write({ weekday: 'long' })} ${write({ day: 'numeric', month: 'long', year: 'numeric' })}`;
}

/** Whoever looks after the production; where nobody of the desk does any more, those who lead it. */
async function readersOf(staff: string | null): Promise<{ to: string; lang: Lang }[]> {
  const own = staff && (await Account.findOne({ _id: staff, role: { $in: ['staff', 'admin'] } }));
  const readers = own ? [own] : await Account.find({ role: 'admin' });
  return readers.map(({ email, lang }) => ({ to: email, lang }));
}
