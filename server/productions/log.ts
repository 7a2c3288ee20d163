import { type HydratedDocument, model, Schema } from 'mongoose';
import type { Viewer } from '../common/viewer';
import type { LogEntry } from './contract';
import { logKind } from './contract';

export interface AttachmentRecord {
  id: string;
  name: string;
  /** As its sender called it; it is only ever handed out as a download. */
  type: string;
  bytes: number;
}

/** One line of the correspondence or of the history. It grows without end, so it stands beside the production. */
export interface LogRecord {
  production: string;
  kind: LogEntry['kind'];
  at: Date;
  by: string | null;
  byName: string;
  incoming: boolean;
  text: string;
  event: { name: string; values: Record<string, string> } | null;
  attachments: AttachmentRecord[];
  demo: boolean;
}
export type LogDocument = HydratedDocument<LogRecord>;

const entry = new Schema<LogRecord>(
  {
    production: { type: String, required: true },
    kind: { type: String, enum: logKind.options, required: true },
    at: { type: Date, required: true },
    by: { type: String, default: null },
    byName: { type: String, default: '' },
    incoming: { type: Boolean, default: false },
    text: { type: String, default: '' },
    event: { type: Schema.Types.Mixed, default: null },
    attachments: [{ _id: false, id: String, name: String, type: { type: String }, bytes: Number }],
    demo: { type: Boolean, default: false },
  },
  { collection: 'productionLog', versionKey: false, minimize: false },
);
entry.index({ production: 1, at: -1 });

export const ProductionLog = model<LogRecord>('ProductionLog', entry);

/** What happened to a production, told by its name and values: the client says it in the reader's language. */
export async function noteEvent(
  production: string,
  name: string,
  values: Record<string, string>,
  by: Viewer | null,
): Promise<void> {
  await ProductionLog.create({
    production,
    kind: 'event',
    at: new Date(),
    by: by?.id ?? null,
    byName: by?.name ?? '',
    event: { name, values },
  });
}

export const presentLog = (record: LogDocument, viewer: Viewer): LogEntry => ({
  id: record.id as string,
  kind: record.kind,
  at: record.at.toISOString(),
  byName: record.byName,
  incoming: record.incoming,
  text: record.text,
  event: record.event,
  attachments: record.attachments.map(({ id, name, type, bytes }) => ({ id, name, type, bytes })),
  mine: record.kind !== 'event' && record.by !== null && record.by === viewer.id,
});
