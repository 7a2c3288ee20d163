import { z } from 'zod';
import { endpoint, many } from '../../common/contract';
import { id } from '../fields/contract';
import { ofProduction, productionPath } from '../file/contract';

/** `note`: for the desk itself; `call`, `letter`, `meeting`: with the production; `event`: written by the desk’s software. */
export const logKind = z.enum(['note', 'call', 'letter', 'meeting', 'event']);
export const logEntry = z.object({
  id,
  kind: logKind,
  at: z.iso.datetime(),
  byName: z.string(),
  /** Whether the production wrote or rang; false: the desk did. */
  incoming: z.boolean(),
  text: z.string(),
  /** Of an event: what happened, told in the reader’s language. */
  event: z.object({ name: z.string(), values: z.record(z.string(), z.string()) }).nullable(),
  attachments: z.array(z.object({ id, name: z.string(), type: z.string(), bytes: z.number().int() })),
  mine: z.boolean(),
});
export type LogEntry = z.infer<typeof logEntry>;

export const logLimits = { files: 5, bytes: 15_000_000 };

export const readLog = endpoint({
  method: 'get',
  path: productionPath('/log'),
  access: 'staff',
  summary: 'The correspondence and the history of a production, newest first',
  params: ofProduction,
  query: z.strictObject({
    kind: many(logKind),
    before: z.iso.datetime().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ entries: z.array(logEntry), more: z.boolean() }),
});
export const addLog = endpoint({
  method: 'post',
  path: productionPath('/log'),
  access: 'staff',
  summary: 'Note a call, a letter, a meeting; multipart with up to five files of 15 MB as `files`, or JSON without',
  status: 201,
  files: 'files',
  params: ofProduction,
  body: z.strictObject({
    kind: logKind.exclude(['event']).default('note'),
    text: z.string().trim().max(10_000).default(''),
    incoming: z.union([z.boolean(), z.stringbool()]).default(false),
    at: z.iso.datetime().optional(),
  }),
  reply: logEntry,
});
export const changeLog = endpoint({
  method: 'patch',
  path: productionPath('/log/:part'),
  access: 'staff',
  summary: 'Mend one’s own note',
  params: ofProduction.extend({ part: id }),
  body: z.strictObject({ text: z.string().trim().min(1).max(10_000) }),
  reply: logEntry,
});
export const deleteLog = endpoint({
  method: 'delete',
  path: productionPath('/log/:part'),
  access: 'staff',
  summary: 'Take out one’s own note with its files',
  params: ofProduction.extend({ part: id }),
  reply: z.object({ id }),
});
export const readAttachment = endpoint({
  method: 'get',
  path: productionPath('/files/:part'),
  access: 'staff',
  summary: 'A file of the correspondence, as it was sent',
  params: ofProduction.extend({ part: id }),
  reply: z.unknown(),
});
