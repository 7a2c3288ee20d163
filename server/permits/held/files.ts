import { ApiProblem } from '../../http/problems';
import { dropFiles } from '../../productions/files';
import type { AttachmentRecord } from '../../productions/log';
import { changeHeld } from './change';
import { findPermit, type PermitDocument } from './model';

/** Files of one permit. */
const most = 40;

/** Names files that are kept already in their permit. @throws not_found; conflict when it is full */
export const addFiles = (production: string, id: string, files: readonly AttachmentRecord[]): Promise<PermitDocument> =>
  changeHeld(production, id, (permit) => {
    if (permit.files.length + files.length > most)
      throw new ApiProblem('conflict', `At most ${most} files: take some out`);
    permit.files = [...permit.files, ...files];
  });

/** Strikes a file off its permit, then erases it; a second time is no error. @throws not_found */
export async function removeFile(production: string, id: string, file: string): Promise<void> {
  let isOfPermit = false;
  await changeHeld(production, id, (permit) => {
    isOfPermit = permit.files.some((each) => each.id === file);
    if (isOfPermit) permit.files = permit.files.filter((each) => each.id !== file);
  });
  if (isOfPermit) await dropFiles(production, [file]);
}

/** Takes a permit out with its files; null where it is gone already. */
export async function dropPermit(production: string, id: string): Promise<PermitDocument | null> {
  const permit = await findPermit(production, id);
  if (!permit) return null;
  await permit.deleteOne();
  await dropFiles(
    production,
    permit.files.map((file) => file.id),
  );
  return permit;
}
