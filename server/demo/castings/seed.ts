import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CastingApplications, keyOf, searchTextOf } from '../../castings/applications/model';
import type { SentFields } from '../../castings/applications/record';
import { newCode } from '../../castings/code';
import {
  applicationInput,
  applicationStatus,
  castingCall,
  castingStatus,
  consentVersion,
} from '../../castings/contract';
import { type CallDocument, CastingCalls } from '../../castings/model';
import { isDuplicate } from '../../database/duplicate';
import { Listing } from '../../listings/model';
import { dayAfter, today as todayHere } from '../../productions/counting';
import { idOf } from '../productions/chance';

const { shape } = castingCall;
const demoCall = z.strictObject({
  title: shape.title,
  type: shape.type,
  company: shape.company,
  place: shape.place,
  summary: shape.summary,
  roles: shape.roles,
  status: castingStatus,
  applyIn: z.number(),
  eraseIn: z.number(),
  shootIn: z.number(),
  shootDays: z.number(),
});
const demoApplication = z.strictObject({
  call: z.string(),
  roles: z.array(z.string()),
  status: applicationStatus,
  daysAgo: z.number(),
  note: z.string(),
  inHand: z.array(z.string()).default([]),
  sent: z.record(z.string(), z.unknown()),
});

const read = <T extends z.ZodType>(name: string, each: T): z.output<T>[] =>
  z.array(each).parse(JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')));
const dayMs = 86_400_000;

/**
 * Six calls of the demonstration with those who answered them; none of them exists. Their ids are fixed: a seeding that
 * was cut short is carried on, and two at once make one. Only beside demonstration listings, and where no call stands
 * that is not of the demonstration. Returns how many calls were made.
 */
export async function seedDemoCastings(today = todayHere()): Promise<number> {
  if (!(await Listing.exists({ demo: true })) || (await CastingCalls.exists({ demo: false }))) return 0;
  const there = new Set((await CastingCalls.distinct('_id', { demo: true })).map(String));
  const missing = read('calls', demoCall).filter(({ title }) => !there.has(callId(title)));
  for (const call of missing) await makeCall(call, today);
  const titles = new Set(missing.map(({ title }) => title));
  const applications = read('applications', demoApplication).filter(({ call }) => titles.has(call));
  for (const application of applications) await makeApplication(application);
  return missing.length;
}

const callId = (title: string) => idOf(`casting ${title}`);

async function makeCall(call: z.output<typeof demoCall>, today: string): Promise<void> {
  const { applyIn, eraseIn, shootIn, shootDays, ...fields } = call;
  const isOut = call.status === 'published' || call.status === 'closed';
  const isSeen = isOut || call.status === 'checked';
  await once(
    CastingCalls.create({
      ...fields,
      _id: callId(call.title),
      applyBy: dayAfter(today, applyIn),
      eraseOn: dayAfter(today, eraseIn),
      shootFrom: dayAfter(today, shootIn),
      shootTo: dayAfter(today, shootIn + shootDays),
      code: isOut ? newCode() : null,
      asker: {
        name: 'Irène Dubois (inventée)',
        email: `casting.${callId(call.title).slice(0, 6)}@demo.test`,
        phone: '04 00 00 00 00',
        lang: 'fr',
        companyNumber: '',
        website: 'https://example.org',
      },
      checks: { company: isSeen, person: isSeen, project: isSeen, noFee: isSeen, note: '' },
      checkedOn: isOut ? dayAfter(today, Math.min(-3, applyIn - 20)) : null,
      checkedByName: isOut ? 'Julien Faure' : null,
      demo: true,
    }),
  );
}

async function makeApplication({
  call: title,
  roles,
  status,
  daysAgo,
  note,
  inHand,
  sent,
}: z.output<typeof demoApplication>) {
  const call: CallDocument | null = await CastingCalls.findById(callId(title));
  if (!call) return;
  const { website: _, consent: __, roles: ___, ...fields } = applicationInput.parse({ ...sent, roles, consent: true });
  const whole: SentFields = fields;
  const sentAt = new Date(Date.now() - daysAgo * dayMs);
  await once(
    CastingApplications.create({
      _id: idOf(`application ${title} ${keyOf(whole)}`),
      call: call.id,
      key: keyOf(whole),
      sent: whole,
      roles,
      people: whole.kind === 'group' ? whole.people : 1,
      searchText: searchTextOf(whole),
      consent: { version: consentVersion, at: sentAt },
      eraseOn: call.eraseOn,
      owes: false,
      status,
      note,
      inHand,
      sentAt,
      demo: true,
    }),
  );
}

/** Another process was first: what it made stands. */
async function once(making: Promise<unknown>): Promise<void> {
  await making.catch((error: unknown) => {
    if (!isDuplicate(error)) throw error;
  });
}

/** Outside the demonstration nobody finds a call that does not exist. */
export async function removeDemoCastings(): Promise<void> {
  const { deletedCount } = await CastingCalls.deleteMany({ demo: true });
  if (deletedCount > 0) await CastingApplications.deleteMany({ demo: true });
}
