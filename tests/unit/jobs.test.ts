import pino from 'pino';
import { connectedDatabase } from '../../server/database/connect';
import { type Job, runOnce, startJob } from '../../server/jobs/job';
import { takeLease } from '../../server/jobs/lease';
import { connectTestDatabase } from '../setup/database';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await connectTestDatabase();
});
afterAll(() => drop());

const log = pino({ level: 'silent' });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (come: () => boolean) => {
  while (!come()) await pause(5);
};

/** A promise and what resolves it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

let made = 0;
const jobOf = (run: Job['run'], more: Partial<Job> = {}): Job => {
  made += 1;
  return { name: `job-${made}`, everyMs: 1, run, log, ...more };
};

test('two runners side by side never run at once, and both get their turn', async () => {
  let under = 0;
  let most = 0;
  const turns = new Set<string>();
  const work = (who: string) => async () => {
    under += 1;
    most = Math.max(most, under);
    turns.add(who);
    await pause(3);
    under -= 1;
  };
  const one = startJob(jobOf(work('one'), { name: 'shared' }));
  const other = startJob(jobOf(work('other'), { name: 'shared' }));

  await until(() => turns.size === 2);
  await Promise.all([one.stop(), other.stop()]);

  expect({ most, under }).toEqual({ most: 1, under: 0 });
});

test('what ran lately elsewhere does not run again, and runs when it is due', async () => {
  let runs = 0;
  const job = jobOf(
    async () => {
      runs += 1;
    },
    { everyMs: 3_600_000 },
  );

  expect([await runOnce(job), await runOnce(job)]).toEqual([true, false]);
  await connectedDatabase()
    .collection<{ _id: string }>('jobs')
    .updateOne({ _id: job.name }, { $set: { ranAt: new Date(Date.now() - job.everyMs - 1) } });
  expect([await runOnce(job), runs]).toEqual([true, 2]);
});

test('a holder that is gone is replaced when its term is over', async () => {
  const gone = await takeLease('abandoned', 300, new Date());
  const job = jobOf(async () => undefined, { name: 'abandoned' });

  expect(gone).not.toBeNull();
  expect(await runOnce(job)).toBe(false);
  await pause(310);
  expect(await runOnce(job)).toBe(true);
  expect(await gone?.renew()).toBe(false);
});

test('a run longer than its term keeps the lease', async () => {
  const { opened, open } = gate();
  const long = jobOf(() => opened, { termMs: 150 });
  const running = runOnce(long);
  await pause(400);

  expect(await runOnce({ ...long, run: async () => undefined }, { evenIfNotDue: true })).toBe(false);
  open();
  expect(await running).toBe(true);
});

test('a run whose lease was taken over is told to stop', async () => {
  const job = jobOf((signal) => new Promise((resolve) => signal.addEventListener('abort', resolve)), { termMs: 60 });
  const running = runOnce(job);
  await pause(20);
  await connectedDatabase()
    .collection<{ _id: string }>('jobs')
    .updateOne({ _id: job.name }, { $set: { holder: 'another' } });

  expect(await running).toBe(true);
});

test('a run that fails is tried again, and stopping cuts a run short', async () => {
  let runs = 0;
  const job = startJob(
    jobOf(async (signal) => {
      runs += 1;
      if (runs === 1) throw new Error('The first time always fails');
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    }),
  );

  await until(() => runs === 2);
  await job.stop();
  await pause(5);
  expect(runs).toBe(2);
});

test('who is woken during a run runs once more, due or not', async () => {
  let runs = 0;
  const { opened, open } = gate();
  const run = () => {
    runs += 1;
    return opened;
  };
  const job = startJob(jobOf(run, { everyMs: 3_600_000 }));
  await until(() => runs === 1);
  job.wake();
  job.wake();
  open();
  await until(() => runs === 2);
  await job.stop();

  expect(runs).toBe(2);
});
