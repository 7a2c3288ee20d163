import { setTimeout as sleep } from 'node:timers/promises';
import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch';
import { SearchError } from '../engine';
import { ask, askOnce } from './ask';

/** Milliseconds between two looks at a task: soon at first, for one changed record; then in no hurry, for a rebuild. */
const firstLook = 4;
const longestPause = 250;
/** Milliseconds after which a task is given up on. */
const patience = 10 * 60_000;

/** A task that the server took and then could not do, because of what it was given. */
export class TaskRefused extends Error {
  constructor(
    /** Meilisearch's name of the fault, as `invalid_document_id`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'TaskRefused';
  }
}

/**
 * Queues a task that may be queued twice and resolves when it is done.
 * @throws TaskRefused when what it was given is at fault, SearchError when the server is.
 */
export async function settle(client: Meilisearch, queue: () => Promise<EnqueuedTask>): Promise<void> {
  await ended(client, await ask(queue));
}

/** The same for a task that must not be queued twice, such as a swap: the second would undo the first. */
export async function settleOnce(client: Meilisearch, queue: () => Promise<EnqueuedTask>): Promise<void> {
  await ended(client, await askOnce(queue));
}

/** The client's own waiting resolves even when the task failed, and leaves a timer behind when the server is lost. */
async function ended(client: Meilisearch, { taskUid }: EnqueuedTask): Promise<void> {
  const giveUpAt = Date.now() + patience;
  for (let pause = firstLook; Date.now() < giveUpAt; pause = Math.min(pause * 2, longestPause)) {
    await sleep(pause);
    const task = await ask(() => client.tasks.getTask(taskUid));
    if (task.status === 'succeeded') return;
    if (task.status === 'failed' || task.status === 'canceled') throw whyNot(task);
  }
  throw new SearchError('timeout', `Search task ${taskUid} did not end`);
}

function whyNot({ uid, status, error }: Task): Error {
  if (error?.type === 'invalid_request') return new TaskRefused(error.code, error.message);
  return new SearchError('unavailable', `Search task ${uid} ${status}: ${error?.message ?? 'no reason given'}`);
}
