import type { FormView } from '@contract/editing';
import { CallProblem } from '../../api';
import { arrived, type Batch, carriedOver, decided, type Edits, nextBatch, withEdit, withSent } from './edits';

/** Milliseconds without a key before what was typed is sent. */
const pause = 900;
/** Milliseconds until the next attempt: longer each time, and at once when the network is back. */
const waits = [2000, 4000, 8000, 15_000, 30_000];

export type Phase =
  | 'saved'
  /** Typed, to be sent in a moment. */
  | 'waiting'
  | 'saving'
  /** The server cannot be reached: it is kept here and sent again. */
  | 'offline'
  /** The session has ended: signing in goes on where it stopped. */
  | 'signedOut'
  /** The listing is gone, or no longer this editor's: what was typed stays on this device. */
  | 'lost';

export interface DraftState {
  form: FormView;
  edits: Edits;
  phase: Phase;
  /** Fields that somebody else changed since the typing began → that person's name. */
  conflicts: Readonly<Record<string, string>>;
  /** Fields that the server would not even keep → what would be right. */
  refused: Readonly<Record<string, string>>;
}

/** What the keeper needs of the world. */
export interface Outside {
  send(batch: Batch, options: { keepalive: boolean }): Promise<FormView>;
  read(): Promise<FormView>;
  keep(edits: Edits): void;
}

export type Keeper = ReturnType<typeof createKeeper>;

/**
 * Keeps what an editor types: on this device at once, at the server after a pause, one request after the other. Nothing
 * is dropped before the server has it; what somebody else changed meanwhile is put before the editor.
 */
export function createKeeper(form: FormView, kept: Edits, outside: Outside) {
  let state: DraftState = { form, edits: carriedOver(kept, form), phase: 'saved', conflicts: {}, refused: {} };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;

  function change(next: Partial<DraftState>) {
    state = { ...state, ...next };
    outside.keep(state.edits);
    for (const listener of listeners) listener();
  }
  const isHeld = (field: string) => Object.hasOwn(state.conflicts, field) || Object.hasOwn(state.refused, field);
  const next = () => nextBatch(state.edits, isHeld);

  function sendAfter(milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  }

  /** Never two at once: a second call waits for the first. */
  function run(keepalive = false): Promise<void> {
    clearTimeout(timer);
    running ??= sendAll(keepalive).finally(() => {
      running = null;
    });
    return running;
  }

  async function sendAll(keepalive: boolean) {
    if (state.phase === 'lost') return;
    for (let batch = next(); batch; batch = next()) {
      change({ phase: 'saving', edits: withSent(state.edits, batch) });
      const isDone = await send(batch, keepalive);
      if (!isDone) return;
    }
    change({ phase: 'saved' });
  }

  /** True when the next batch may go. */
  async function send(batch: Batch, keepalive: boolean): Promise<boolean> {
    try {
      const newer = await outside.send(batch, { keepalive });
      change({ form: newer, edits: arrived(state.edits, batch, newer) });
      failures = 0;
      return true;
    } catch (error) {
      return answerTo(error);
    }
  }

  async function answerTo(error: unknown): Promise<boolean> {
    const code = error instanceof CallProblem ? error.code : 'internal';
    const fields = error instanceof CallProblem ? error.fields : {};
    switch (code) {
      case 'conflict':
        return tellConflict(fields);
      case 'invalid_input':
      case 'too_large':
        return holdRefused(fields);
      case 'sign_in_required':
        change({ phase: 'signedOut' });
        return false;
      case 'not_found':
      case 'not_allowed':
        change({ phase: 'lost' });
        return false;
      default:
        change({ phase: 'offline' });
        sendAfter(waits[Math.min(failures, waits.length - 1)] ?? pause);
        failures += 1;
        return false;
    }
  }

  /** Reads the newest version; of the fields named, those that are not ours after all go again. */
  async function tellConflict(fields: Record<string, string>): Promise<boolean> {
    try {
      adopt(await outside.read());
    } catch (error) {
      return answerTo(error);
    }
    const clashing = Object.entries(fields).filter(([field]) => {
      const own = state.edits[field];
      return own !== undefined && own.base < state.form.edition;
    });
    const names = clashing.map(([field, sentence]) => [field, nameIn(sentence) ?? state.form.savedBy ?? '']);
    change({ conflicts: { ...state.conflicts, ...Object.fromEntries(names) } });
    return true;
  }

  /** What cannot even be kept waits until it is typed anew; without a name everything waits. */
  function holdRefused(fields: Record<string, string>): boolean {
    const unsent = Object.keys(state.edits).filter((field) => state.edits[field]?.sent.length);
    const blamed = unsent.filter((field) => Object.keys(fields).some((path) => isWithin(path, field)));
    const held = (blamed.length > 0 ? blamed : unsent).map((field) => [field, sentenceFor(fields, field)]);
    change({ refused: { ...state.refused, ...Object.fromEntries(held) } });
    return true;
  }

  /** A newer form from wherever it came: a save, the photos, a submission. */
  function adopt(newer: FormView) {
    if (newer.edition < state.form.edition) return; // an answer that was overtaken
    change({ form: newer, edits: carriedOver(state.edits, newer) });
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(field: string, value: unknown) {
      const { [field]: _now, ...refused } = state.refused;
      const edits = withEdit(state.edits, state.form, field, value);
      const isStuck = state.phase === 'signedOut' || state.phase === 'lost';
      change({ edits, refused, phase: isStuck ? state.phase : 'waiting' });
      if (!isStuck) sendAfter(pause);
    },
    /** Sends what is open now; true when everything is saved. */
    async flush(): Promise<boolean> {
      await run();
      return state.phase === 'saved' && Object.keys(state.edits).length === 0;
    },
    /** The page goes away: what can still be sent is sent. */
    leave() {
      if (next()) void run(true);
    },
    /** The network, the session or the page is back. */
    resume() {
      failures = 0;
      if (next() || state.phase !== 'saved') void run();
    },
    /** Ends the conflict of one field with what it is to say. */
    resolve(field: string, value: unknown) {
      const { [field]: _solved, ...conflicts } = state.conflicts;
      change({ conflicts, edits: decided(state.edits, state.form, field, value) });
      void run();
    },
    adopt,
    /** Reads what the server has now; silent when it cannot be reached. */
    renew: () => outside.read().then(adopt, () => undefined),
    stop: () => clearTimeout(timer),
  };
}

const isWithin = (path: string, field: string) => path === field || path.startsWith(`${field}.`);

const sentenceFor = (fields: Record<string, string>, field: string): string =>
  Object.entries(fields).find(([path]) => isWithin(path, field))?.[1] ?? '';

/** The server's sentence ends with who it was. */
const nameIn = (sentence: string): string | undefined => /^Changed meanwhile by (.+)$/.exec(sentence)?.[1];
