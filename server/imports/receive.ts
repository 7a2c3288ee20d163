import type { RequestHandler } from 'express';
import multer from 'multer';
import { ApiProblem, invalid } from '../http/problems';
import { importLimits } from './contract';

const megabytes = importLimits.bytes / 1_000_000;

const reader = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: importLimits.bytes, files: 1, fields: 4 },
  defParamCharset: 'utf8',
}).single('file');

/** Reads the field `file` of a multipart body into memory: an import's file is small, and never reaches the disk. */
export const receiveFile: RequestHandler = (req, res, next) => {
  reader(req, res, (error: unknown) => next(error === undefined ? undefined : inWords(error)));
};

function inWords(error: unknown): unknown {
  if (!(error instanceof multer.MulterError)) return invalid({ file: 'A whole multipart body with one file' });
  if (error.code === 'LIMIT_FILE_SIZE')
    return new ApiProblem('too_large', `The file is over ${megabytes} MB: split it in parts`);
  return invalid({ file: 'One file in the field "file" of a multipart body' });
}
