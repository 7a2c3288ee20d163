import { type RequestHandler, Router } from 'express';
import { check } from '../../http/check';
import { invalid, notFound } from '../../http/problems';
import { admitted, serve } from '../../http/serve';
import { dropFiles, keepFiles, readKeptFile, receiveAttachments } from '../../productions/files';
import * as contract from './contract';
import { addFiles, removeFile } from './files';
import { findPermit } from './model';
import { needProduction, show } from './routes';

/** Documents of permits, kept as those of the correspondence are. */
export function permitFileRoutes(): Router {
  const router = Router();

  serve(
    router,
    contract.addPermitFiles,
    async ({ params, req }) => {
      const production = await needProduction(params.id);
      if (!(await findPermit(params.id, params.permit))) throw notFound('permit');
      const files = Array.isArray(req.files) ? req.files : [];
      if (files.length === 0) throw invalid({ files: 'At least one file' });
      const kept = await keepFiles(params.id, files);
      await addFiles(params.id, params.permit, kept).catch(async (error: unknown) => {
        await dropFiles(
          params.id,
          kept.map(({ id }) => id),
        );
        throw error;
      });
      return show(production);
    },
    takeFiles,
  );

  serve(router, contract.deletePermitFile, async ({ params }) => {
    const production = await needProduction(params.id);
    await removeFile(params.id, params.permit, params.file);
    return show(production);
  });

  const { path, access, params: shape } = contract.readPermitFile;
  router.get(path, admitted(access), async (req, res) => {
    const params = check(shape, req.params);
    await needProduction(params.id);
    const permit = await findPermit(params.id, params.permit);
    const file = permit?.files.find(({ id }) => id === params.file);
    const bytes = file && (await readKeptFile(params.id, file.id));
    if (!file || !bytes) throw notFound('file');
    // Never shown by the browser within the desk's own address: whatever it is, it is saved.
    res.attachment(file.name);
    res.type('application/octet-stream');
    res.send(bytes);
  });

  return router;
}

/** Before the body is checked: a multipart one is read here. What is left of it are its files, and no field. */
const takeFiles: RequestHandler = async (req, _res, next) => {
  await receiveAttachments(req);
  next();
};
