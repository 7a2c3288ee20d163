import { problem } from '@contract/common';
import { type ImportView, uploadImport } from '@contract/imports';
import { CallProblem } from '../api';

/**
 * Sends a file to be imported; `fetch` does not tell how much of a body has left, XMLHttpRequest does.
 * Throws CallProblem as `call` does.
 *
 * @param onProgress from 0 to 1: what has left this browser
 */
export function sendFile(file: File, onProgress: (done: number) => void): Promise<ImportView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(uploadImport.method.toUpperCase(), uploadImport.path);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new CallProblem('offline', 'The server could not be reached', 0));
    request.onload = () => {
      const reply = uploadImport.reply.safeParse(request.response);
      if (reply.success) resolve(reply.data);
      else reject(problemOf(request.status, request.response));
    };
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

function problemOf(status: number, reply: unknown): CallProblem {
  const known = problem.safeParse(reply);
  if (known.success) return new CallProblem(known.data.code, known.data.detail, status, known.data.fields);
  return new CallProblem(status === 413 ? 'too_large' : 'internal', `HTTP ${status}`, status);
}
