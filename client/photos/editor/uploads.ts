import { CallProblem } from '../../api';
import { refusedBefore } from './refusedBefore';
import type { UploadReply } from './send';
import type { FailureCode, RefusalCode } from './texts';

export interface Upload {
  key: string;
  name: string;
  file: File;
  state: 'waiting' | 'sending' | 'refused' | 'failed';
  /** From 0 to 1; at 1 the server is at work. */
  done: number;
  refused?: RefusalCode;
  failed?: FailureCode;
}

interface Outside {
  send(file: File, way: { onProgress(done: number): void; signal: AbortSignal }): Promise<UploadReply>;
  /** How many more pictures the listing takes. */
  room(): number;
  arrived(reply: UploadReply): void;
  failed(problem: CallProblem): void;
}

/** So many at a time: one travels while the server develops the other. */
const abreast = 2;

const failures: Partial<Record<CallProblem['code'], FailureCode>> = {
  offline: 'offline',
  unavailable: 'offline',
  sign_in_required: 'signedOut',
  too_many_requests: 'busy',
};

export type Uploads = ReturnType<typeof createUploads>;

/** Pictures on their way: a request each, two at a time, each to be stopped or tried again. */
export function createUploads(outside: Outside) {
  let items: readonly Upload[] = [];
  let made = 0;
  const listeners = new Set<() => void>();
  const stops = new Map<string, AbortController>();

  function show(next: readonly Upload[]) {
    items = next;
    for (const listener of listeners) listener();
  }
  const change = (key: string, part: Partial<Upload>) =>
    show(items.map((item) => (item.key === key ? { ...item, ...part } : item)));
  const drop = (key: string) => show(items.filter((item) => item.key !== key));
  const isOpen = ({ state }: Upload) => state === 'waiting' || state === 'sending';

  function startNext() {
    while (stops.size < abreast) {
      const next = items.find(({ key, state }) => state === 'waiting' && !stops.has(key));
      if (!next) return;
      void start(next);
    }
  }

  async function start({ key, file }: Upload) {
    const stop = new AbortController();
    stops.set(key, stop);
    change(key, { state: 'sending', done: 0 });
    try {
      settle(key, await outside.send(file, { onProgress: (done) => change(key, { done }), signal: stop.signal }));
    } catch (error) {
      if (stop.signal.aborted) drop(key);
      else fail(key, error);
    }
    stops.delete(key);
    startNext();
  }

  function settle(key: string, reply: UploadReply) {
    const refused = reply.outcomes[0]?.refused;
    if (refused) change(key, { state: 'refused', refused: refused.code });
    else drop(key);
    outside.arrived(reply);
  }

  function fail(key: string, error: unknown) {
    const code = error instanceof CallProblem ? error.code : 'internal';
    if (code === 'too_large') return change(key, { state: 'refused', refused: 'tooLarge' });
    change(key, { state: 'failed', failed: failures[code] ?? 'failed' });
    if (error instanceof CallProblem) outside.failed(error);
  }

  return {
    items: () => items,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add(files: readonly File[]) {
      let room = outside.room() - items.filter(isOpen).length;
      const added = files.map((file): Upload => {
        made += 1;
        const refused = refusedBefore(file, room);
        if (!refused) room -= 1;
        return {
          key: `upload-${made}`,
          name: file.name,
          file,
          state: refused ? 'refused' : 'waiting',
          done: 0,
          refused,
        };
      });
      show([...items, ...added]);
      startNext();
    },
    /** Stops a picture on its way, or takes a refused one off the list. */
    cancel(key: string) {
      const stop = stops.get(key);
      if (stop) stop.abort();
      else drop(key);
    },
    again(key: string) {
      change(key, { state: 'waiting', failed: undefined, done: 0 });
      startNext();
    },
  };
}
