import { Fault } from './fault';

/** What `GET /tasks/:uid` answers. */
export interface Task {
  uid: number;
  batchUid: number | null;
  indexUid: string | null;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed';
  type: string;
  canceledBy: null;
  error: ReturnType<Fault['body']> | null;
  duration: string | null;
  enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

/** Writes are only taken down when asked for and done a little later, in the order they came. */
export class TaskQueue {
  readonly #tasks = new Map<number, Task>();
  #last: Promise<void> = Promise.resolve();
  #nextUid = 0;
  /** The next task fails with this, whatever it was to do. */
  nextFault: Fault | null = null;

  enqueue(type: string, indexUid: string | null, work: () => void) {
    const task: Task = {
      uid: this.#nextUid++,
      batchUid: null,
      indexUid,
      status: 'enqueued',
      type,
      canceledBy: null,
      error: null,
      duration: null,
      enqueuedAt: now(),
      startedAt: null,
      finishedAt: null,
    };
    this.#tasks.set(task.uid, task);
    this.#last = this.#last.then(() => this.#run(task, work));
    const { uid, status, enqueuedAt } = task;
    return { taskUid: uid, indexUid, status, type, enqueuedAt };
  }

  get(uid: number): Task {
    const task = this.#tasks.get(uid);
    if (!task) throw new Fault(404, 'task_not_found', `Task \`${uid}\` not found.`);
    return task;
  }

  forgetAll(): void {
    this.#tasks.clear();
  }

  /** Resolves when nothing is left to do. */
  async idle(): Promise<void> {
    await this.#last;
  }

  async #run(task: Task, work: () => void): Promise<void> {
    await aTurn();
    Object.assign(task, { status: 'processing', startedAt: now() });
    await aTurn();
    try {
      this.#failIfAsked();
      work();
      task.status = 'succeeded';
    } catch (failure) {
      if (!(failure instanceof Fault)) throw failure;
      Object.assign(task, { status: 'failed', error: failure.body() });
    }
    Object.assign(task, { finishedAt: now(), duration: 'PT0.001S' });
  }

  #failIfAsked(): void {
    const fault = this.nextFault;
    this.nextFault = null;
    if (fault) throw fault;
  }
}

const now = () => new Date().toISOString();

/** Long enough for a client that does not wait to be caught. */
const aTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 2));
