import { type RequestHandler, Router } from 'express';
import type { Viewer } from '../common/viewer';
import { check } from '../http/check';
import { invalid, notAllowed, notFound } from '../http/problems';
import { admitted, serve } from '../http/serve';
import { changeProduction } from './change';
import * as contract from './contract';
import { dropFiles, keepFiles, readKeptFile, receiveAttachments } from './files';
import { findProduction } from './find';
import { type LogDocument, ProductionLog, presentLog } from './log';

/** The correspondence of a production, and the files in it. */
export function logRoutes(): Router {
  const router = Router();

  serve(router, contract.readLog, async ({ params, query: { kind, before, limit }, viewer }) => {
    if (!(await findProduction(params.id))) throw notFound('production');
    const entries = await ProductionLog.find({
      production: params.id,
      ...(kind.length > 0 ? { kind: { $in: kind } } : {}),
      ...(before ? { at: { $lt: new Date(before) } } : {}),
    })
      .sort({ at: -1, _id: -1 })
      .limit(limit + 1);
    return {
      entries: entries.slice(0, limit).map((entry) => presentLog(entry, viewer)),
      more: entries.length > limit,
    };
  });

  serve(
    router,
    contract.addLog,
    async ({ params, body: { at, ...said }, viewer, req }) => {
      if (!(await findProduction(params.id))) throw notFound('production');
      const files = Array.isArray(req.files) ? req.files : [];
      if (said.text === '' && files.length === 0) throw invalid({ text: 'Some words, or a file' });
      const attachments = await keepFiles(params.id, files);
      const when = at ? new Date(at) : new Date();
      const entry = await ProductionLog.create({
        ...said,
        production: params.id,
        at: when,
        by: viewer.id,
        byName: viewer.name,
        attachments,
      });
      if (isAnswer(said)) await markAnswered(params.id, when);
      return presentLog(entry, viewer);
    },
    takeFiles,
  );

  serve(router, contract.changeLog, async ({ params, body, viewer }) => {
    const entry = await ownEntry(params.id, params.part, viewer);
    entry.text = body.text;
    await entry.save();
    return presentLog(entry, viewer);
  });

  serve(router, contract.deleteLog, async ({ params, viewer }) => {
    const entry = await ownEntry(params.id, params.part, viewer);
    await entry.deleteOne();
    await dropFiles(
      params.id,
      entry.attachments.map(({ id }) => id),
    );
    return { id: params.part };
  });

  const { method, path, access } = contract.readAttachment;
  router[method](path, admitted(access), async (req, res) => {
    const { id, part } = check(contract.readAttachment.params, req.params);
    if (!(await findProduction(id))) throw notFound('production');
    const [bytes, entry] = await Promise.all([
      readKeptFile(id, part),
      ProductionLog.findOne({ production: id, 'attachments.id': part }),
    ]);
    const attachment = entry?.attachments.find((each) => each.id === part);
    if (!bytes || !attachment) throw notFound('file');
    // Never shown by the browser within the desk's own address: whatever it is, it is saved.
    res.attachment(attachment.name);
    res.type('application/octet-stream');
    res.send(bytes);
  });

  return router;
}

/** Before the body is checked: a multipart one is read here, its fields and its files. */
const takeFiles: RequestHandler = async (req, _res, next) => {
  await receiveAttachments(req);
  next();
};

/** The desk wrote, rang or met them: from then on the enquiry is answered. */
const isAnswer = ({ kind, incoming }: { kind: contract.LogEntry['kind']; incoming: boolean }): boolean =>
  !incoming && kind !== 'note' && kind !== 'event';

async function markAnswered(id: string, at: Date): Promise<void> {
  await changeProduction(id, (production) => {
    if (production.enquiredAt !== null && production.answeredAt === null) production.answeredAt = at.toISOString();
  });
}

/** @throws not_found; not_allowed for the line of somebody else or of the desk's software */
async function ownEntry(production: string, id: string, viewer: Viewer): Promise<LogDocument> {
  const entry = await ProductionLog.findOne({ _id: id, production });
  if (!entry) throw notFound('entry');
  if (entry.kind === 'event' || entry.by !== viewer.id) throw notAllowed('change what somebody else noted');
  return entry;
}
