import type { Request } from 'express';
import { model, Schema } from 'mongoose';
import multer from 'multer';
import { ApiProblem, invalid } from '../http/problems';
import { logLimits } from './contract';
import { newId } from './ids';
import type { AttachmentRecord } from './log';

/**
 * Files of the correspondence stand in the database, one document each: they are few, below the 16 MB a document may
 * have, and a backup of the record holds them.
 */
interface FileRecord {
  _id: string;
  production: string;
  bytes: Buffer;
}
const file = new Schema<FileRecord>(
  { _id: String, production: { type: String, required: true, index: true }, bytes: { type: Buffer, required: true } },
  { collection: 'productionFiles', versionKey: false },
);
const ProductionFile = model<FileRecord>('ProductionFile', file);

const receive = multer({
  storage: multer.memoryStorage(),
  limits: { files: logLimits.files, fileSize: logLimits.bytes, fields: 10, fieldSize: 50_000 },
  defParamCharset: 'utf8',
}).array('files');

/** Reads the files of a multipart body; none of a JSON one. @throws too_large, invalid_input */
export async function receiveAttachments(req: Request): Promise<Express.Multer.File[]> {
  if (!req.is('multipart/form-data')) return [];
  await new Promise<void>((resolve, reject) => {
    if (!req.res) return reject(new Error('a request without its response'));
    receive(req, req.res, (error: unknown) => (error ? reject(inWords(error)) : resolve()));
  });
  return Array.isArray(req.files) ? req.files : [];
}

function inWords(error: unknown): unknown {
  if (!(error instanceof multer.MulterError)) return error;
  if (error.code === 'LIMIT_FILE_SIZE' || error.code === 'LIMIT_FILE_COUNT')
    return new ApiProblem('too_large', `At most ${logLimits.files} files of ${logLimits.bytes / 1_000_000} MB`);
  return invalid({ files: 'Files in the field "files" of a multipart body' });
}

/** Keeps files; a line of the log that names them is written after, so that none ever names what is not there. */
export async function keepFiles(
  production: string,
  files: readonly Express.Multer.File[],
): Promise<AttachmentRecord[]> {
  const kept = files.map((each) => ({ id: newId(), each }));
  for (const { id, each } of kept) await ProductionFile.create({ _id: id, production, bytes: each.buffer });
  return kept.map(({ id, each }) => ({
    id,
    name: each.originalname.replace(/[/\\\p{Cc}]/gu, '_').slice(0, 200) || 'file',
    type: each.mimetype.slice(0, 100),
    bytes: each.size,
  }));
}

/** Null where there is none of this id in this production. */
export async function readKeptFile(production: string, id: string): Promise<Buffer | null> {
  const found = await ProductionFile.findOne({ _id: id, production }).exec();
  return found?.bytes ?? null;
}

export async function dropFiles(production: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await ProductionFile.deleteMany({ production, _id: { $in: ids } });
}
