import type { Logger } from 'pino';
import { today } from '../productions/counting';
import { callsToErase, callsToWarnOf, eraseApplications, eraseLeftOver, warnOfErasure } from './applications/erase';
import { handInReceipt } from './applications/letters';
import { CastingApplications } from './applications/model';
import { forgetReadings } from './applications/readings';
import { changeCallRecord } from './change';
import { handIn, type Outside } from './handIn';
import { type CallDocument, CastingCalls } from './model';

/** Records of each sort in one run: the next run comes within the hour. */
const mostInARun = 500;

/**
 * Goes once over all calls: letters that a crash left, calls whose last day is over, warnings and erasures that are due.
 * May be cut short anywhere and repeated. One call that fails is told to the log and holds up no other.
 */
export async function followCalls(now: Date, outside: Outside & { log: Logger }, signal?: AbortSignal): Promise<void> {
  const works: [find: () => Promise<CallDocument[]>, act: (call: CallDocument) => Promise<unknown>][] = [
    [callsThatOwe, (call) => handIn(call, outside)],
    [() => callsThatEnd(now), (call) => close(call, now)],
    [() => callsToErase(now), (call) => eraseApplications(call, now)],
    [() => callsToWarnOf(now), (call) => warnOfErasure(call, outside)],
  ];
  for (const [find, act] of works)
    for (const call of await find()) {
      if (signal?.aborted) return;
      await act(call).catch((error: unknown) =>
        outside.log.warn({ err: error }, 'a casting call waits for the next run'),
      );
    }
  await eraseLeftOver(now);
  await handInReceipts(outside, signal);
  await forgetReadings(now);
}

const callsThatOwe = (): Promise<CallDocument[]> =>
  CastingCalls.find({ owes: { $type: 'string' } })
    .limit(mostInARun)
    .exec();
const callsThatEnd = (now: Date): Promise<CallDocument[]> =>
  CastingCalls.find({ status: 'published', applyBy: { $lt: today(now) } })
    .limit(mostInARun)
    .exec();

const close = (call: CallDocument, now: Date) =>
  changeCallRecord(call.id, (each) => {
    if (each.status !== 'published' || each.applyBy >= today(now)) return;
    each.status = 'closed';
    each.movedAt = now;
  });

async function handInReceipts(outside: Outside & { log: Logger }, signal?: AbortSignal): Promise<void> {
  for (const application of await CastingApplications.find({ owes: true }).limit(mostInARun)) {
    if (signal?.aborted) return;
    const call = await CastingCalls.findById(application.call);
    if (call) await handInReceipt(application, call, outside);
  }
}
