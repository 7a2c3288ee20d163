import { type RequestHandler, Router } from 'express';
import { check, checkQuery } from '../http/check';
import { ApiProblem, invalid, notFound } from '../http/problems';
import { admitted, serve } from '../http/serve';
import {
  type ImportView,
  listImports,
  planImportRun,
  readFaults,
  readImport,
  runImport,
  undoImport,
  uploadImport,
} from './contract';
import { dryRunOf } from './dryRun';
import { takeIn } from './intake';
import { remember } from './memory';
import { findImport, Import, type ImportDocument, mappingOf, newestImports, storedRows } from './model';
import { mayOf, presentImport, presentSummary } from './present';
import { receiveFile } from './receive';
import { faultsAsCsv } from './report';
import { subjects } from './subjects';

export function importRoutes(): Router {
  const router = Router();

  serve(router, listImports, async () => {
    const newest = await newestImports();
    return { imports: await Promise.all(newest.map((record) => presentSummary(record))) };
  });

  serve(
    router,
    uploadImport,
    async ({ query, viewer, req }) => {
      if (!req.file) throw invalid({ file: 'One file in the field "file" of a multipart body' });
      return presentImport(await takeIn(req.file, query.kind, viewer));
    },
    receiveFile,
  );

  serve(router, readImport, async ({ params }) => presentImport(await importNamed(params.id)));

  serve(router, planImportRun, async ({ params, body }) => {
    const record = await importNamed(params.id);
    allow(record, 'plan');
    const plan = await dryRunOf(body.kind, storedRows(params.id), body.mapping);
    const mapping = JSON.stringify(body.mapping);
    return step(record, 'plan', { state: 'planned', kind: body.kind, mapping, mappedBy: 'hand', plan });
  });

  serve(router, runImport, async ({ params }) => {
    const record = await importNamed(params.id);
    allow(record, 'run');
    await remember(
      record.columns.map(({ name }) => name),
      record.kind,
      mappingOf(record),
    );
    return step(record, 'run', { state: 'running', ranAt: record.ranAt ?? new Date() });
  });

  serve(router, undoImport, async ({ params }) => {
    const record = await importNamed(params.id);
    allow(record, 'undo');
    return step(record, 'undo', { state: 'undoing' });
  });

  router.get(readFaults.path, admitted(readFaults.access), sendFaults);
  return router;
}

const sendFaults: RequestHandler = async (req, res) => {
  const { id } = check(readFaults.params, req.params);
  const { lang } = checkQuery(readFaults.query, req.query);
  const record = await importNamed(id);
  if (record.erasedAt) throw notFound('file: its rows are erased');
  const faults = await subjects[record.kind].faults(storedRows(id), mappingOf(record));
  res.attachment(`${record.fileName.replace(/\.\w+$/, '')}-${lang === 'fr' ? 'à corriger' : 'faults'}.csv`);
  res.type('text/csv').send(faultsAsCsv(faults, lang));
};

async function importNamed(id: string): Promise<ImportDocument> {
  const record = await findImport(id);
  if (!record) throw notFound('import');
  return record;
}

const refusals: Record<keyof ImportView['may'], string> = {
  plan: 'This import has run already: upload the file again for another one',
  run: 'Only an import with a dry run can be run, and only once',
  undo: 'Only an import that has run can be taken back, within 90 days',
};

function allow(record: ImportDocument, act: keyof ImportView['may']): void {
  if (!mayOf(record)[act]) throw new ApiProblem('conflict', refusals[act]);
}

/** In one write, and only from the state that was read: of two who press at once, one is told. */
async function step(record: ImportDocument, act: keyof ImportView['may'], change: object): Promise<ImportView> {
  const moved = await Import.findOneAndUpdate(
    { _id: record._id, state: record.state },
    { $set: change },
    { returnDocument: 'after' },
  );
  if (!moved) throw new ApiProblem('conflict', refusals[act]);
  return presentImport(moved);
}
