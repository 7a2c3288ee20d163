import type { PublicWrapForm, WrapAnswers } from '@contract/wrap';
import { CallProblem } from '../../api';
import { isSame } from '../../forms/saving/content';
import { answersOf, type Values, valuesOf } from './values';

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
  /** The link is void: what was typed stays on this device. */
  | 'lost';

export interface DraftState {
  form: PublicWrapForm;
  /** What was typed over the saved answers. */
  edits: Values;
  phase: Phase;
}

/** What the keeper needs of the world. */
export interface Outside {
  save(answers: WrapAnswers, options: { keepalive: boolean }): Promise<PublicWrapForm>;
  submit(answers: WrapAnswers): Promise<PublicWrapForm>;
  read(): Promise<PublicWrapForm>;
  keep(edits: Values): void;
}

export type Keeper = ReturnType<typeof createKeeper>;

/** The answers as whoever fills them in sees them. */
export const valuesIn = ({ form, edits }: DraftState): Values => ({ ...valuesOf(form.answers), ...edits });

/** The edits over newer answers: what is saved by now is an edit no more. */
function carriedOver(edits: Values, form: PublicWrapForm): Values {
  const saved = valuesOf(form.answers);
  return Object.fromEntries(Object.entries(edits).filter(([path, text]) => text !== (saved[path] ?? '')));
}

/**
 * Keeps what is typed: on this device at once, at the server after a pause, one request after the other. What is no
 * figure yet stays on the device until it is.
 */
export function createKeeper(form: PublicWrapForm, kept: Values, outside: Outside) {
  let state: DraftState = { form, edits: carriedOver(kept, form), phase: 'saved' };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;

  function change(next: Partial<DraftState>) {
    state = { ...state, ...next };
    outside.keep(state.edits);
    for (const listener of listeners) listener();
  }
  const unsaved = (): WrapAnswers | null => {
    const answers = answersOf(valuesIn(state));
    return isSame(answers, state.form.answers) ? null : answers;
  };
  const adopt = (newer: PublicWrapForm) => change({ form: newer, edits: carriedOver(state.edits, newer) });

  function sendAfter(milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  }

  /** Never two at once: a second call waits for the first. */
  function run(keepalive = false): Promise<void> {
    clearTimeout(timer);
    running ??= saveAll(keepalive).finally(() => {
      running = null;
    });
    return running;
  }

  async function saveAll(keepalive: boolean): Promise<void> {
    if (state.phase === 'lost' || !state.form.open) return;
    try {
      for (let answers = unsaved(); answers; answers = unsaved()) {
        change({ phase: 'saving' });
        adopt(await outside.save(answers, { keepalive }));
      }
      failures = 0;
      change({ phase: 'saved' });
    } catch (error) {
      await answerTo(error);
    }
  }

  async function answerTo(error: unknown): Promise<void> {
    const code = error instanceof CallProblem ? error.code : 'internal';
    if (code === 'not_found') return change({ phase: 'lost' });
    // The desk has accepted the figures meanwhile: the newest form says so.
    if (code === 'conflict') await outside.read().then(adopt, () => undefined);
    change({ phase: 'offline' });
    sendAfter(waits[Math.min(failures, waits.length - 1)] ?? pause);
    failures += 1;
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(path: string, text: string) {
      const edits = carriedOver({ ...state.edits, [path]: text }, state.form);
      change({ edits, phase: state.phase === 'lost' ? 'lost' : 'waiting' });
      sendAfter(pause);
    },
    /** Sends what is open now. */
    flush: () => run(),
    /** Hands everything in. @throws CallProblem with what the server says against it */
    async submit(): Promise<void> {
      clearTimeout(timer);
      await running;
      adopt(await outside.submit(answersOf(valuesIn(state))));
      change({ phase: 'saved' });
    },
    /** The page goes away: what can still be sent is sent. */
    leave() {
      if (unsaved()) void run(true);
    },
    /** The network or the page is back. */
    resume() {
      failures = 0;
      if (unsaved()) void run();
    },
    stop: () => clearTimeout(timer),
  };
}

/** Whether the desk has all of it; a draft that differs is to be handed in again. */
export const isHandedIn = ({ form, edits }: DraftState): boolean =>
  form.submittedAt !== null && !hasChanged(form) && Object.keys(edits).length === 0;

/** Whether answers were changed after they were handed in: the desk still sees the earlier ones. */
export const hasChanged = ({ submittedAt, savedAt }: PublicWrapForm): boolean =>
  submittedAt !== null && savedAt !== null && savedAt > submittedAt;
