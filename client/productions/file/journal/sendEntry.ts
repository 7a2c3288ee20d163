import { problem } from '@contract/common';
import { addLog, type LogEntry } from '@contract/productions';
import { CallProblem, urlOf } from '../../../api';

export interface Draft {
  kind: 'note' | 'call' | 'letter' | 'meeting';
  text: string;
  incoming: boolean;
  /** A moment; undefined: now. */
  at?: string;
  files: readonly File[];
}

/**
 * Sends an entry with its files; `fetch` does not tell how much of a body has left, XMLHttpRequest does.
 * Throws CallProblem as `call` does.
 *
 * @param onProgress from 0 to 1: what has left this browser
 */
export function sendEntry(id: string, draft: Draft, onProgress: (done: number) => void): Promise<LogEntry> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(addLog.method.toUpperCase(), urlOf(addLog.path, { id }, {}));
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new CallProblem('offline', 'The server could not be reached', 0));
    request.onload = () => {
      const reply = addLog.reply.safeParse(request.response);
      if (reply.success) resolve(reply.data);
      else reject(problemOf(request.status, request.response));
    };
    request.send(formOf(draft));
  });
}

function formOf({ kind, text, incoming, at, files }: Draft): FormData {
  const form = new FormData();
  form.append('kind', kind);
  form.append('text', text);
  form.append('incoming', String(incoming));
  if (at !== undefined) form.append('at', at);
  for (const file of files) form.append('files', file, file.name);
  return form;
}

function problemOf(status: number, reply: unknown): CallProblem {
  const known = problem.safeParse(reply);
  if (known.success) return new CallProblem(known.data.code, known.data.detail, status, known.data.fields);
  return new CallProblem(status === 413 ? 'too_large' : 'internal', `HTTP ${status}`, status);
}
