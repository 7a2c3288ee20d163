import { problem } from '@contract/common';
import { addPermitFiles, type Permit } from '@contract/permits';
import { CallProblem, urlOf } from '../../../api';

/** Sends documents of a permit. @returns the permits as they are then @throws CallProblem as `call` does */
export async function sendFiles(id: string, permit: string, files: readonly File[]): Promise<{ permits: Permit[] }> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  const { method, path, reply } = addPermitFiles;
  const response = await fetch(urlOf(path, { id, permit }, {}), { method: method.toUpperCase(), body: form }).catch(
    () => undefined,
  );
  if (!response) throw new CallProblem('offline', 'The server could not be reached', 0);
  const body: unknown = await response.json().catch(() => undefined);
  const sent = reply.safeParse(body);
  if (response.ok && sent.success) return sent.data;
  const known = problem.safeParse(body).data;
  if (known) throw new CallProblem(known.code, known.detail, known.status, known.fields);
  throw new CallProblem(response.status === 413 ? 'too_large' : 'internal', `HTTP ${response.status}`, response.status);
}
