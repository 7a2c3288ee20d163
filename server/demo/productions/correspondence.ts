import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { diceOf } from '../../illustrations/draw/dice';
import { type Day, logKind } from '../../productions/contract';
import { dayAfter } from '../../productions/counting';
import type { LogRecord } from '../../productions/log';
import { demoPeople } from '../accounts';
import { officeTime } from './calendar';
import { idOf } from './chance';
import type { Draft } from './record';

const letters = z.array(
  z.strictObject({
    title: z.string(),
    entries: z.array(
      z.strictObject({ daysAgo: z.number().int(), kind: logKind, incoming: z.boolean(), text: z.string() }),
    ),
  }),
);

/** What was written and said with a dozen of them, noted by whoever looks after each. */
export function correspondenceOf(drafts: readonly Draft[], today: Day): (Partial<LogRecord> & { _id: string })[] {
  const known = letters.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'correspondence.json'), 'utf8')));
  const byTitle = new Map(drafts.map((draft) => [draft.title, draft]));
  return known.flatMap(({ title, entries }) => {
    const draft = byTitle.get(title);
    if (!draft) return [];
    const writer = demoPeople.find(({ _id }) => _id === draft.staff);
    return entries.map(({ daysAgo, kind, incoming, text }, place) => ({
      _id: idOf(`log ${title} ${place}`),
      production: draft._id,
      kind,
      incoming,
      text,
      at: officeTime(dayAfter(today, -daysAgo), diceOf(`log ${title} ${place}`)),
      by: writer?._id ?? null,
      byName: writer?.name ?? '',
      demo: true,
    }));
  });
}
