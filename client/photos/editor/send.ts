import { problem } from '@contract/common';
import { uploadPhotos } from '@contract/editing';
import type { z } from 'zod';
import { CallProblem, urlOf } from '../../api';

export type UploadReply = z.output<typeof uploadPhotos.reply>;

interface Sending {
  /** From 0 to 1: what has left this browser. */
  onProgress(done: number): void;
  signal: AbortSignal;
}

/**
 * Sends one picture; `fetch` does not tell how much of a body has left, XMLHttpRequest does. Throws CallProblem as `call`
 * does, and the signal's reason when it was stopped.
 */
export function sendPhoto(slug: string, file: File, { onProgress, signal }: Sending): Promise<UploadReply> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(uploadPhotos.method.toUpperCase(), urlOf(uploadPhotos.path, { slug }, {}));
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new CallProblem('offline', 'The server could not be reached', 0));
    request.onabort = () => reject(signal.reason);
    request.onload = () => {
      const reply = request.status < 300 ? uploadPhotos.reply.safeParse(request.response) : undefined;
      if (reply?.success) resolve(reply.data);
      else reject(problemOf(request.status, request.response));
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append(uploadPhotos.files ?? 'photos', file, file.name);
    request.send(form);
  });
}

function problemOf(status: number, reply: unknown): CallProblem {
  const known = problem.safeParse(reply);
  if (known.success) return new CallProblem(known.data.code, known.data.detail, status, known.data.fields);
  return new CallProblem(status === 413 ? 'too_large' : 'internal', `HTTP ${status}`, status);
}
